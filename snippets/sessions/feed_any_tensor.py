"""A feed replaces the result of an operation for one run, not only a placeholder.

:family: fed-and-fetched

>>> session.run(total)
array([12], dtype=int32)
>>> session.run(total, feed_dict={doubled: [10, 10, 10]})
array([30], dtype=int32)
>>> session.run(total)
array([12], dtype=int32)
>>> graph.is_feedable(doubled)
True
>>> graph.prevent_feeding(doubled)
>>> session.run(total, feed_dict={doubled: [10, 10, 10]})
Traceback (most recent call last):
    ...
ValueError: Tensor doubled:0 may not be fed.
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
    doubled = tf.multiply(scores, 2, name="doubled")
    total = tf.reduce_sum(doubled, keepdims=True, name="total")

session = tf.compat.v1.Session(graph=graph)
