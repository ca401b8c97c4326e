"""`graph.as_graph_element` refuses what another graph owns.

:family: tensor-not-an-element

>>> graph.as_graph_element(ours) is ours
True
>>> graph.as_graph_element(theirs)
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.
>>> graph.as_graph_element(their_step)
Traceback (most recent call last):
    ...
ValueError: Operation name: "their_step"
op: "NoOp"
 is not an element of this graph.
>>> ours.graph is graph, theirs.graph is graph
(True, False)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")
    their_step = tf.no_op(name="their_step")

with tf.Graph().as_default() as graph:
    ours = tf.constant([4, 5, 6], name="ours")
