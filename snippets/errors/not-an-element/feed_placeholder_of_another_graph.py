"""A session feeds only tensors of its own graph.

:family: feed-not-an-element

>>> session.run(doubled, feed_dict={theirs: [1, 2, 3]})
Traceback (most recent call last):
    ...
TypeError: Cannot interpret feed_dict key as Tensor: Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.
>>> session.run(doubled, feed_dict={ours: [1, 2, 3]})
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.compat.v1.placeholder(tf.int32, shape=[3], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.compat.v1.placeholder(tf.int32, shape=[3], name="ours")
    doubled = tf.multiply(ours, 2, name="doubled")

session = tf.compat.v1.Session(graph=graph)
