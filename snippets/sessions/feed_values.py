"""A feed takes numbers, lists and arrays, but no tensor.

:family: feed-value-is-tensor
:fixes: feed-value-is-tensor
:given: graph saved scores doubled array session

>>> session.run(doubled, feed_dict={scores: [1, 2, 3]})
array([2, 4, 6], dtype=int32)
>>> session.run(doubled, feed_dict={scores: array})
array([ 8, 10], dtype=int32)
>>> print(session.run(doubled, feed_dict={scores: 6}))
12
>>> session.run(doubled, feed_dict={scores: saved})
Traceback (most recent call last):
    ...
TypeError: The value of a feed cannot be a tf.Tensor object. Acceptable feed values include Python scalars, strings, lists, numpy ndarrays, or TensorHandles. For reference, the tensor object was Tensor("saved:0", shape=(3,), dtype=int32) which was passed to the argument `feed_dict` with key Tensor("scores:0", dtype=int32).
>>> session.run(doubled, feed_dict={scores: session.run(saved)})
array([14, 16, 18], dtype=int32)
"""

import numpy as np
import tensorflow as tf

with tf.Graph().as_default() as graph:
    saved = tf.constant([7, 8, 9], name="saved")
    scores = tf.compat.v1.placeholder(tf.int32, name="scores")
    doubled = tf.multiply(scores, 2, name="doubled")

array = np.array([4, 5])
session = tf.compat.v1.Session(graph=graph)
