"""With eager execution off, it cannot be enabled while the default graph exists.

:family: enable-eager-at-startup
:process: it switches a behavior of the whole process

>>> tf.compat.v1.enable_eager_execution()
Traceback (most recent call last):
    ...
ValueError: tf.enable_eager_execution must be called at program startup.
>>> tf.executing_eagerly()
False
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()

scores = tf.constant([1, 2, 3], name="scores")
