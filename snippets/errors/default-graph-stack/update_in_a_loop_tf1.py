"""An update that is built once, with a placeholder for its value, runs in a finalized graph.

:fixes: finalized-graph

>>> for step in range(3):
...     value = session.run(update, feed_dict={increase: [2.0]})
>>> session.run(total)
array([6.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.get_variable("total", initializer=[0.0])
    increase = tf.compat.v1.placeholder(tf.float32, [1], name="increase")
    update = tf.compat.v1.assign_add(total, increase)
    initialize = tf.compat.v1.global_variables_initializer()

graph.finalize()
session = tf.compat.v1.Session(graph=graph)
session.run(initialize)
