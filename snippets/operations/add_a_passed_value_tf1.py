"""What a session returns is a value, which an operation of another graph can take as an input.

:given: their_graph theirs

>>> session.run(total)
array([4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2], name="theirs")

with tf.compat.v1.Session(graph=their_graph) as their_session:
    value = their_session.run(theirs)

with tf.Graph().as_default() as graph:
    ours = tf.constant([3, 4], name="ours")
    total = ours + value

session = tf.compat.v1.Session(graph=graph)
