"""An eager tensor cannot be the key of a feed, and its reference cannot either.

:family: tensor-unhashable
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: eager_scores graph scores doubled session

>>> session.run(doubled, feed_dict={eager_scores: [1, 2, 3]})
Traceback (most recent call last):
    ...
TypeError: Tensor is unhashable. Instead, use tensor.ref() as the key.
>>> session.run(doubled, feed_dict={eager_scores.ref(): [1, 2, 3]})
Traceback (most recent call last):
    ...
TypeError: Cannot interpret feed_dict key as Tensor: Can not convert a Reference into a Tensor.
>>> session.run(doubled, feed_dict={scores: [1, 2, 3]})
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

eager_scores = tf.constant([0, 0, 0])

with tf.Graph().as_default() as graph:
    scores = tf.compat.v1.placeholder(tf.int32, [3], name="scores")
    doubled = scores * 2

session = tf.compat.v1.Session(graph=graph)
