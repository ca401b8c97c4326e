"""A variable goes to the graph of the tensor that is its initial value.

>>> taken.graph is theirs.graph
True
>>> own.graph is graph
True
>>> session.run(own.initializer)
>>> session.run(own)
array([1., 2.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1.0, 2.0], name="theirs")

with tf.compat.v1.Session(graph=their_graph) as their_session:
    value = their_session.run(theirs)

with tf.Graph().as_default() as graph:
    taken = tf.Variable(theirs, name="taken")
    own = tf.Variable(value, name="own")

session = tf.compat.v1.Session(graph=graph)
