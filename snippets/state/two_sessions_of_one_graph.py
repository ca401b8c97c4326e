"""Two local sessions of one graph hold two values of one variable.

>>> first.run(increment)
>>> first.run(increment)
>>> second.run(increment)
>>> print(first.run(total), second.run(total))
2.0 1.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable(0.0)
    increment = total.assign_add(1.0).op
    initialize = tf.compat.v1.global_variables_initializer()

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)

for session in (first, second):
    session.run(initialize)
