"""A constant keeps the array's dtype, so a float64 constant does not mix with float32.

>>> with ours.as_default():
...     weights + tf.constant(value)
Traceback (most recent call last):
    ...
TypeError: Input 'y' of 'AddV2' Op has type float64 that does not match type float32 of argument 'x'.
>>> with ours.as_default():
...     total = weights + tf.constant(value, dtype=tf.float32)
>>> with tf.compat.v1.Session(graph=ours) as session:
...     session.run(total)
array([1.5, 2.5], dtype=float32)
"""

import numpy as np
import tensorflow as tf

value = np.array([0.5, 0.5])

with tf.Graph().as_default() as ours:
    weights = tf.constant([1.0, 2.0], name="weights")
