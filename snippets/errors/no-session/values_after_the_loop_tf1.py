"""Leaving `session.as_default()` closes no session, so its values can be read.

:fixes: closed-session
:given: graph count step initialize

>>> with session.as_default():
...     for _ in range(3):
...         step.run()
>>> print(session.run(count))
3
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    count = tf.compat.v1.get_variable("count", initializer=0)
    step = tf.compat.v1.assign_add(count, 1).op
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initialize)
