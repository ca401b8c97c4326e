"""In one graph, the first call with `AUTO_REUSE` makes what later calls share.

:fixes: variable-already-exists variable-does-not-exist-reuse

>>> print(session.run(first))
[1. 2.]
>>> print(session.run(change))
[3. 4.]
>>> print(session.run(second))
[30. 40.]
"""

import tensorflow as tf


def weights():
    with tf.compat.v1.variable_scope("scale", reuse=tf.compat.v1.AUTO_REUSE):
        return tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])


def scale(x):
    return weights() * x


with tf.Graph().as_default() as graph:
    first = scale([1.0, 1.0])
    second = scale([10.0, 10.0])
    change = weights().assign([3.0, 4.0])
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initialize)
