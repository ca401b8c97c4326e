"""A feed takes the tensor's value, never the tensor.

:family: feed-value-is-tensor

>>> session.run(doubled, feed_dict={values: theirs})
Traceback (most recent call last):
    ...
TypeError: The value of a feed cannot be a tf.Tensor object. Acceptable feed values include Python scalars, strings, lists, numpy ndarrays, or TensorHandles. For reference, the tensor object was Tensor("theirs:0", shape=(3,), dtype=int32) which was passed to the argument `feed_dict` with key Tensor("values:0", shape=(3,), dtype=int32).
>>> value = tf.compat.v1.Session(graph=theirs.graph).run(theirs)
>>> session.run(doubled, feed_dict={values: value})
array([14, 16, 18], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([7, 8, 9], name="theirs")

with tf.Graph().as_default() as ours:
    values = tf.compat.v1.placeholder(tf.int32, [3], name="values")
    doubled = values * 2

session = tf.compat.v1.Session(graph=ours)
