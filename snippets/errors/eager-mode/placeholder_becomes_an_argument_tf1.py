"""A graph's block takes placeholders in both modes, and a session on that graph feeds them.

:fixes: placeholder-eager placeholder-not-fed tensor-unhashable

>>> session = tf.compat.v1.Session(graph=graph)
>>> session.run(doubled, feed_dict={scores: [1.0, 2.0]})
array([2., 4.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.compat.v1.placeholder(tf.float32, [2], name="scores")
    doubled = tf.multiply(scores, 2.0)
