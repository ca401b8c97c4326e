"""A graph tensor is an output of an operation, with a type and a shape; it holds no data.

:family: no-numpy-attribute

>>> doubled
<tf.Tensor 'doubled:0' shape=(3,) dtype=int32>
>>> print(doubled.op.name, doubled.value_index)
doubled 0
>>> doubled.numpy()
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.constant([1, 2, 3], name="scores")
    doubled = tf.multiply(scores, 2, name="doubled")
