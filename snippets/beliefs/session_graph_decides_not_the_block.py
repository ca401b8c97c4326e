"""A fetch is checked against the session's graph, not against the graph of the block around it.

:family: fetch-not-an-element

>>> with our_graph.as_default():
...     their_session.run(theirs)
array([1, 2, 3], dtype=int32)
>>> with their_graph.as_default():
...     our_session.run(theirs)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("theirs:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as our_graph:
    ours = tf.constant([10, 20, 30], name="ours")

their_session = tf.compat.v1.Session(graph=their_graph)
our_session = tf.compat.v1.Session(graph=our_graph)
