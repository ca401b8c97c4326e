"""Tensors made in one graph can be added, since one graph owns them.

:fixes: different-graph-inputs

>>> session.run(total)
array([4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    theirs = tf.constant([1, 2], name="theirs")
    ours = tf.constant([3, 4], name="ours")
    total = theirs + ours

session = tf.compat.v1.Session(graph=graph)
