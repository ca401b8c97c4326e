"""Stage 1: placeholders, a session, and a step that is an operation.

>>> print(trained())
2.92
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [])
    y = tf.compat.v1.placeholder(tf.float32, [])
    weight = tf.compat.v1.get_variable("weight", initializer=1.0)
    loss = (weight * x - y) ** 2
    step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(loss)
    initialize = tf.compat.v1.global_variables_initializer()


def trained():
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(initialize)
        for _ in range(2):
            session.run(step, {x: 2.0, y: 6.0})
        return round(float(session.run(weight)), 3)
