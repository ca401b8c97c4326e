"""Another graph than the finalized one takes new operations.

:fixes: finalized-graph
:given: graph scores session

>>> with tf.Graph().as_default() as evaluation:
...     values = tf.compat.v1.placeholder(tf.int32, [3], name="values")
...     total = tf.reduce_sum(values, keepdims=True)
>>> value = session.run(scores)
>>> evaluation_session = tf.compat.v1.Session(graph=evaluation)
>>> evaluation_session.run(total, feed_dict={values: value})
array([6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

session = tf.compat.v1.Session(graph=graph)
graph.finalize()
