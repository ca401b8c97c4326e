"""In TF1 style, the lines of a `model_fn` build a graph of your own.

:fixes: estimator-eager
:given: input_fn

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     session.run(step)
...     print(session.run(rate))
2.0
"""

import tensorflow as tf


def input_fn():
    return tf.data.Dataset.from_tensors(([1.0, 2.0], [2.0, 4.0]))


with tf.Graph().as_default() as graph:
    batches = tf.compat.v1.data.make_one_shot_iterator(input_fn())
    features, labels = batches.get_next()
    rate = tf.compat.v1.get_variable("rate", initializer=1.0)
    loss = tf.reduce_sum((rate * features - labels) ** 2)
    step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(loss)
    initialize = tf.compat.v1.global_variables_initializer()
