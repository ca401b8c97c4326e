"""A tensor of a graph holds no value for NumPy to read; a run computes one.

:family: symbolic-to-numpy no-numpy-attribute

>>> np.array(total)
Traceback (most recent call last):
    ...
NotImplementedError: Cannot convert a symbolic tf.Tensor (total:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call, which is not supported.
>>> total.numpy()
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
>>> session.run(total)
array([4, 6])
"""

import numpy as np
import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.add(np.array([1, 2]), [3, 4], name="total")

session = tf.compat.v1.Session(graph=graph)
