"""Newer NumPy cannot multiply the sizes of a shape that is computed in the graph; TensorFlow can.

:family: symbolic-to-numpy
:fixes: symbolic-to-numpy
:given: graph

>>> with graph.as_default():
...     np.prod([batch, 3])
Traceback (most recent call last):
    ...
NotImplementedError: Cannot convert a symbolic tf.Tensor (strided_slice:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call, which is not supported.
>>> with graph.as_default():
...     size = tf.reduce_prod([batch, 3])
>>> print(tf.compat.v1.Session(graph=graph).run(size))
6
"""

import numpy as np
import tensorflow as tf

with tf.Graph().as_default() as graph:
    rows = tf.constant(np.ones([2, 3]))
    batch = tf.shape(rows)[0]
