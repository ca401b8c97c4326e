"""A placeholder whose default is the tensor needs no feed.

:fixes: feed-value-is-tensor

>>> session.run(doubled, feed_dict={scores: [10, 20, 30]})
array([20, 40, 60], dtype=int32)
>>> session.run(doubled)
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    batch = tf.constant([1, 2, 3], name="batch")
    scores = tf.compat.v1.placeholder_with_default(batch, [3])
    doubled = scores * 2

session = tf.compat.v1.Session(graph=graph)
