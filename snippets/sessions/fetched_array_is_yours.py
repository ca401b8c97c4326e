"""Changing a fetched array changes nothing in the graph.

>>> fetched = session.run(scores)
>>> type(fetched).__name__
'ndarray'
>>> fetched[0] = 100
>>> fetched
array([100,   2,   3], dtype=int32)
>>> session.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

session = tf.compat.v1.Session(graph=graph)
