"""An eager tensor refuses `eval()`, with a session or without one.

:needs: mode=tf2 -- without eager execution `eval()` is what the tensor has

>>> scores.eval()
Traceback (most recent call last):
    ...
NotImplementedError: eval is not supported when eager execution is enabled, is .numpy() what you're looking for?
>>> with tf.compat.v1.Session():
...     scores.eval()
Traceback (most recent call last):
    ...
NotImplementedError: eval is not supported when eager execution is enabled, is .numpy() what you're looking for?
>>> scores.numpy()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
