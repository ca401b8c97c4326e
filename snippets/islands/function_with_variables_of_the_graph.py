"""A function that a TF1 graph calls may read a variable of that graph; a session holds its value.

:given: weighted_sum

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     print(session.run(score, {features: [1.0, 2.0]}))
21.0
"""

import tensorflow as tf


@tf.function
def weighted_sum(features, weights):
    return tf.reduce_sum(features * weights)


with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2])
    weights = tf.compat.v1.get_variable(
        "weights", initializer=[1.0, 10.0], use_resource=True
    )
    score = weighted_sum(features, weights)
    initialize = tf.compat.v1.global_variables_initializer()
