"""A session of the graph that holds the whole computation fetches its result.

:fixes: fetch-not-an-element tensor-not-an-element session-graph-empty
:given: double

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(doubled)
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf


def double(values):
    return values * 2


with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])
    doubled = double(scores)
