"""A placeholder needs a graph to go to; with eager execution on, a graph's block has one.

:family: placeholder-eager

>>> make_placeholder()
Traceback (most recent call last):
    ...
RuntimeError: tf.placeholder() is not compatible with eager execution.
>>> with tf.Graph().as_default():
...     make_placeholder()
<tf.Tensor 'scores:0' shape=(2,) dtype=float32>
"""

import tensorflow as tf


def make_placeholder():
    return tf.compat.v1.placeholder(tf.float32, [2], name="scores")
