"""Importing the other graph's definition makes a copy of its tensor that this graph owns.

:fixes: different-graph-inputs
:given: their_graph theirs

>>> copy.graph is graph
True
>>> session.run(total)
array([4, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([3, 4], name="ours")
    (copy,) = tf.import_graph_def(
        their_graph.as_graph_def(), return_elements=[theirs.name]
    )
    total = ours + copy

session = tf.compat.v1.Session(graph=graph)
