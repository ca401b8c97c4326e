"""A session on the default graph is enough to make enabling eager execution too late.

:family: enable-eager-at-startup
:process: it switches a behavior of the whole process

>>> tf.compat.v1.enable_eager_execution()
Traceback (most recent call last):
    ...
ValueError: tf.enable_eager_execution must be called at program startup.
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()

session = tf.compat.v1.Session()
