"""In TF1 style the threads share a finalized graph and its session.

:given: graph features score initialize

>>> print(serve([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]))
[21.0, 43.0, 65.0, 87.0]
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2])
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 10.0])
    score = tf.reduce_sum(features * weights)
    initialize = tf.compat.v1.global_variables_initializer()

graph.finalize()
session = tf.compat.v1.Session(graph=graph)
session.run(initialize)


def predict(request):
    return float(session.run(score, {features: request}))


def serve(requests):
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(predict, requests))
