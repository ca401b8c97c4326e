"""A fetch or a feed given by name means the session's own tensor of that name.

:family: feed-not-an-element
:fixes: feed-not-an-element

>>> session.run(their_total.name, {theirs.name: [1, 2]})
array([101, 102], dtype=int32)
>>> session.run(their_total, {theirs: [1, 2]})
Traceback (most recent call last):
    ...
TypeError: Cannot interpret feed_dict key as Tensor: Tensor Tensor("numbers:0", dtype=int32) is not an element of this graph.
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.compat.v1.placeholder(tf.int32, name="numbers")
    their_total = tf.add(theirs, 1, name="total")

with tf.Graph().as_default() as graph:
    ours = tf.compat.v1.placeholder(tf.int32, name="numbers")
    total = tf.add(ours, 100, name="total")

session = tf.compat.v1.Session(graph=graph)
