"""A finalized graph takes no new operation; what it holds can still be run.

:family: finalized-graph

>>> graph.finalized
True
>>> with graph.as_default():
...     doubled = scores * 2
Traceback (most recent call last):
    ...
RuntimeError: Graph is finalized and cannot be modified.
>>> session.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

session = tf.compat.v1.Session(graph=graph)
graph.finalize()
