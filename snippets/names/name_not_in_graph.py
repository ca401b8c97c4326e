"""A name raises where the graph that is asked has no such operation or output.

:family: name-not-in-graph
:given: theirs graph

>>> graph.get_tensor_by_name(theirs.name)
Traceback (most recent call last):
    ...
KeyError: "The name 'theirs:0' refers to a Tensor which does not exist. The operation, 'theirs', does not exist in the graph."
>>> graph.get_tensor_by_name("ours:1")
Traceback (most recent call last):
    ...
KeyError: "The name 'ours:1' refers to a Tensor which does not exist. The operation, 'ours', exists but only has 1 outputs."
>>> graph.get_operation_by_name(theirs.op.name)
Traceback (most recent call last):
    ...
KeyError: "The name 'theirs' refers to an Operation not in the graph."
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([7, 8, 9], name="ours")
