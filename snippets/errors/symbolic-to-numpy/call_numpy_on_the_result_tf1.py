"""In a graph, `session.run` takes the place of `numpy`: it returns the array.

:fixes: no-numpy-attribute numpy-needs-eager
:given: graph

>>> session.run(total)
array([4., 6.], dtype=float32)
>>> session.run(double)
array([2, 4], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    double = 2 * tf.constant([1, 2])
    total = tf.compat.v1.get_variable("total", initializer=[4.0, 6.0])
    initializer = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initializer)
