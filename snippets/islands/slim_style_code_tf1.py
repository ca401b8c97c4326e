"""Code in the style of slim makes its variables by name in a graph, and a session holds their values.

:given: dense network

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     x = tf.constant([[1.0, 2.0]])
...     output = network(x)
...     session.run(tf.compat.v1.global_variables_initializer())
...     print(session.run(output).tolist())
[[6.0]]
"""

import tensorflow as tf


def dense(x, size, scope):
    with tf.compat.v1.variable_scope(scope):
        shape = [x.shape[-1], size]
        weights = tf.compat.v1.get_variable("weights", shape)
    return tf.matmul(x, weights)


def network(x):
    ones = tf.compat.v1.ones_initializer()
    with tf.compat.v1.variable_scope(
        "net", initializer=ones, reuse=tf.compat.v1.AUTO_REUSE
    ):
        return dense(dense(x, 2, "first"), 1, "second")
