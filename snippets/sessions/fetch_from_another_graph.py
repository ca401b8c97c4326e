"""A session fetches a tensor of the graph it was opened on, and refuses one of another.

:draws: theirs.graph graph session
:family: fetch-not-an-element

>>> session.run(ours)
array([1, 2, 3], dtype=int32)
>>> session.run(theirs)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("theirs:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([1, 2, 3], name="ours")

session = tf.compat.v1.Session(graph=graph)
