"""The value of a tensor can go where the tensor itself cannot.

:family: feed-value-is-tensor
:fixes: fetch-not-an-element feed-value-is-tensor
:given: their_graph theirs our_graph ours doubled their_session our_session

>>> our_session.run(doubled, feed_dict={ours: theirs})
Traceback (most recent call last):
    ...
TypeError: The value of a feed cannot be a tf.Tensor object. Acceptable feed values include Python scalars, strings, lists, numpy ndarrays, or TensorHandles. For reference, the tensor object was Tensor("theirs:0", shape=(3,), dtype=int32) which was passed to the argument `feed_dict` with key Tensor("ours:0", shape=(3,), dtype=int32).
>>> value = their_session.run(theirs)
>>> our_session.run(doubled, feed_dict={ours: value})
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as our_graph:
    ours = tf.compat.v1.placeholder(tf.int32, shape=[3], name="ours")
    doubled = tf.multiply(ours, 2, name="doubled")

their_session = tf.compat.v1.Session(graph=their_graph)
our_session = tf.compat.v1.Session(graph=our_graph)
