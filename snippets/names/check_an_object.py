"""`as_graph_element` checks the owner of a tensor, but only the name of a string.

:raises: tensor-not-an-element

>>> graph.as_graph_element("scores:0") is ours
True
>>> graph.as_graph_element(theirs)
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("scores:0", shape=(3,), dtype=int32) is not an element of this graph.
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="scores")

with tf.Graph().as_default() as graph:
    ours = tf.constant([7, 8, 9], name="scores")
