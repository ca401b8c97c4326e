"""A cell that makes a graph, and the session for it, starts anew each time it runs.

>>> print(float(session.run(step)))
3.0
>>> print(float(session.run(step)))
2.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weight = tf.compat.v1.get_variable("weight", initializer=4.0)
    step = weight.assign_sub(1.0)
    session = tf.compat.v1.Session()
    session.run(weight.initializer)

graph.finalize()
