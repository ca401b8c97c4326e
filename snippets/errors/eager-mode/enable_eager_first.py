"""Eager execution is on if it is enabled before anything else.

:fixes: enable-eager-at-startup
:process: it switches a behavior of the whole process

>>> tf.executing_eagerly()
True
>>> scores.numpy()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

tf.compat.v1.enable_eager_execution()

scores = tf.constant([1, 2, 3])
