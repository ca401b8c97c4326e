"""A placeholder needs a graph to go to; with eager execution on, only a graph's block has one.

:family: placeholder-eager

>>> tf.compat.v1.placeholder(tf.float32, [2], name="scores")
Traceback (most recent call last):
    ...
RuntimeError: tf.placeholder() is not compatible with eager execution.
>>> with tf.Graph().as_default():
...     tf.compat.v1.placeholder(tf.float32, [2], name="scores")
<tf.Tensor 'scores:0' shape=(2,) dtype=float32>
"""

import tensorflow as tf
