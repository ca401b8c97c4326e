"""`disable_eager_execution()` helps only tensors made after it.

:family: no-numpy-attribute tensor-graph-eager-undefined
:fixes: session-graph-empty
:process: it switches a behavior of the whole process
:given: before

>>> session = tf.compat.v1.Session()
>>> session.run(after)
array([4, 5, 6], dtype=int32)
>>> session.run(before)
Traceback (most recent call last):
    ...
AttributeError: Tensor.graph is undefined when eager execution is enabled.
>>> after.numpy()
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
"""

import tensorflow as tf

before = tf.constant([1, 2, 3], name="before")

tf.compat.v1.disable_eager_execution()

after = tf.constant([4, 5, 6], name="after")
