"""In TF1 style the names used here are in `tf.compat.v1`, and a graph of your own holds what they make.

:fixes: no-attribute-session

>>> session.run(double, {scores: [1, 2]})
array([2, 4], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.compat.v1.placeholder(tf.int32, [None])
    double = 2 * scores

session = tf.compat.v1.Session(graph=graph)
