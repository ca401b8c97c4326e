"""`tf.numpy_function` makes an operation of a Python function, which gets values when the session runs.

:fixes: symbolic-to-numpy no-numpy-attribute
:given: median

>>> print(session.run(middle, {scores: [5.0, 1.0, 2.0]}))
2.0
"""

import numpy as np
import tensorflow as tf


def median(array):
    return np.median(array).astype(array.dtype)


with tf.Graph().as_default() as graph:
    scores = tf.compat.v1.placeholder(tf.float32, [None])
    middle = tf.numpy_function(median, [scores], tf.float32)

session = tf.compat.v1.Session(graph=graph)
