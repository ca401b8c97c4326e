"""A variable has its value in a session after its initializer ran in that session.

:fixes: uninitialized-variable resource-not-found-variable

>>> session.run(initialize)
>>> print(session.run(increased))
6.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable(5.0, name="total")
    increased = total.assign_add(1.0)
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
