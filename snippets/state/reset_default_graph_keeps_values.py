"""`reset_default_graph()` clears no values: an open session keeps its graph and variables.

:process: it replaces the default graph of the process

>>> total, add_one = build()
>>> session = tf.compat.v1.Session(graph=total.graph)
>>> session.run(total.initializer)
>>> print(session.run(add_one))
1
>>> tf.compat.v1.reset_default_graph()
>>> print(session.run(add_one))
2
"""

import tensorflow as tf


def build():
    with tf.compat.v1.get_default_graph().as_default():
        total = tf.compat.v1.get_variable("total", initializer=0)
        return total, total.assign_add(1)
