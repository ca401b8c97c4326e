"""A variable of a graph has its value in a session, and `numpy` asks no session.

:family: numpy-needs-eager no-numpy-attribute

>>> with graph.as_default():
...     weights.numpy()
Traceback (most recent call last):
    ...
NotImplementedError: numpy() is only available when eager execution is enabled.
>>> with graph.as_default():
...     tf.ragged.constant([[1], [2, 3]]).numpy()
Traceback (most recent call last):
    ...
ValueError: RaggedTensor.numpy() is only supported in eager mode.
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])
