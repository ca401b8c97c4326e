"""A TF1-style optimizer takes the same list of pairs.

:fixes: optimizer-not-a-variable

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     session.run(step)
...     print(session.run(weights))
[0. 0.]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])
    optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.5)
    loss = tf.reduce_sum(weights * weights)
    [gradient] = tf.gradients(loss, [weights])
    step = optimizer.apply_gradients([(gradient, weights)])
    initialize = tf.compat.v1.global_variables_initializer()
