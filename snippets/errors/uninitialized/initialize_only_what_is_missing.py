"""Made after the variables, `report_uninitialized_variables` names those without a value in a session.

:fixes: uninitialized-variable resource-not-found-variable

>>> session.run(missing).tolist()
[b'scale']
>>> session.run(scale.initializer)
>>> session.run(missing).tolist()
[]
>>> print(session.run(total), session.run(scale))
6.0 3.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable(5.0, name="total")
    increase = total.assign_add(1.0)
    scale = tf.Variable(3.0, name="scale")
    missing = tf.compat.v1.report_uninitialized_variables()

session = tf.compat.v1.Session(graph=graph)
session.run(total.initializer)
session.run(increase)
