"""In a graph the loss is a tensor, `minimize` gives an operation, and a session runs it.

:fixes: loss-callable-eager gradients-eager

>>> session = tf.compat.v1.Session(graph=graph)
>>> session.run(initialize)
>>> session.run(step)
>>> session.run(total)
array([0.8], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable([1.0])
    loss = tf.square(total)
    optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.1)
    step = optimizer.minimize(loss)
    initialize = tf.compat.v1.global_variables_initializer()
