"""A tensor that another session refused still runs in sessions of its own graph.

:family: fetch-not-an-element

>>> their_session.run(theirs)
array([1, 2, 3], dtype=int32)
>>> our_session.run(theirs)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("theirs:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> their_session.run(theirs)
array([1, 2, 3], dtype=int32)
>>> their_session.close()
>>> tf.compat.v1.Session(graph=theirs.graph).run(theirs)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as our_graph:
    ours = tf.constant([10, 20, 30], name="ours")

their_session = tf.compat.v1.Session(graph=their_graph)
our_session = tf.compat.v1.Session(graph=our_graph)
