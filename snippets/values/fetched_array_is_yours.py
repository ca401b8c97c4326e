"""A fetched array belongs to you: writing into it changes nothing in the session.

>>> fetched[:] = 100
>>> fetched
array([100, 100, 100], dtype=int32)
>>> session.run(total)
array([5, 5, 5], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable([5, 5, 5])
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initialize)
fetched = session.run(total)
