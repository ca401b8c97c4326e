"""A name finds the session's own tensor, so fetching by a foreign tensor's name raises nothing.

:family: fetch-not-an-element

>>> session.run(theirs)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("scores:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("scores:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> session.run(theirs.name)
array([10, 20, 30], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="scores")

with tf.Graph().as_default() as graph:
    ours = tf.constant([10, 20, 30], name="scores")

session = tf.compat.v1.Session(graph=graph)
