"""A placeholder with a default needs no feed, and takes one.

:fixes: placeholder-not-fed

>>> session.run(doubled)
array([0., 0.], dtype=float32)
>>> session.run(doubled, feed_dict={scores: [1.0, 2.0]})
array([2., 4.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.compat.v1.placeholder_with_default([0.0, 0.0], [2])
    doubled = tf.multiply(scores, 2.0)

session = tf.compat.v1.Session(graph=graph)
