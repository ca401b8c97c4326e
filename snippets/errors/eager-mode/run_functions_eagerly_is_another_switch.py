"""`run_functions_eagerly(False)` is about functions, and leaves eager execution on.

:family: placeholder-eager
:needs: tf>=2.3, mode=tf2 -- it is about programs with eager execution
:process: it switches all functions of the process to eager

>>> tf.executing_eagerly()
True
>>> tf.compat.v1.placeholder(tf.float32, [2], name="scores")
Traceback (most recent call last):
    ...
RuntimeError: tf.placeholder() is not compatible with eager execution.
"""

import tensorflow as tf

tf.config.run_functions_eagerly(False)
