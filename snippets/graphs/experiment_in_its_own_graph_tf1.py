"""In TF1 style each experiment builds in a new graph, and nothing has to be reset.

>>> print([experiment(rate) for rate in (0.5, 1.0)])
[2.0, 0.0]
"""

import tensorflow as tf


def experiment(rate):
    with tf.Graph().as_default() as graph:
        weight = tf.compat.v1.get_variable("weight", initializer=4.0)
        step = weight.assign_sub(rate * weight)
        with tf.compat.v1.Session(graph=graph) as session:
            session.run(weight.initializer)
            return float(session.run(step))
