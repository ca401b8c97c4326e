"""Opened without a graph before a `with graph` block, a session is not of that block's graph.

:family: session-graph-empty
:fixes: session-graph-empty
:given: early

>>> early.graph is graph
False
>>> early.run(scores)
Traceback (most recent call last):
    ...
RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
>>> inside.graph is graph
True
>>> inside.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

early = tf.compat.v1.Session()

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
    inside = tf.compat.v1.Session()
