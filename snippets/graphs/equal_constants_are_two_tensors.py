"""Equal constants in two graphs are two tensors, although they share a name.

>>> theirs.name == ours.name
True
>>> session.run(ours)
array([1, 2, 3], dtype=int32)
>>> their_session.run(theirs)
array([1, 2, 3], dtype=int32)
>>> theirs is ours
False
>>> theirs.graph is ours.graph
False
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2, 3])

with tf.Graph().as_default() as graph:
    ours = tf.constant([1, 2, 3])

their_session = tf.compat.v1.Session(graph=their_graph)
session = tf.compat.v1.Session(graph=graph)
