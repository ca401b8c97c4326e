"""Inside another graph's block `session.run` runs a tensor of its own graph, and refuses one of the block's.

:family: fetch-not-an-element

>>> with their_graph.as_default():
...     session.run(ours)
array([4, 5, 6], dtype=int32)
>>> with their_graph.as_default():
...     session.run(theirs)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("theirs:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> with tf.compat.v1.Session(graph=their_graph) as their_session:
...     their_session.run(theirs)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as our_graph:
    ours = tf.constant([4, 5, 6], name="ours")

session = tf.compat.v1.Session(graph=our_graph)
