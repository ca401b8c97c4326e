"""A saver made for variables of another graph is accepted and puts its operations there.

:family: name-not-in-graph

>>> weights.graph.get_operation_by_name("save/SaveV2").type
'SaveV2'
>>> [operation.name for operation in graph.get_operations()]
['ours']
>>> with graph.as_default():
...     saver.save(session, "model")
Traceback (most recent call last):
    ...
TypeError: Cannot interpret feed_dict key as Tensor: The name 'save/Const:0' refers to a Tensor which does not exist. The operation, 'save/Const', does not exist in the graph.
"""

import tensorflow as tf

with tf.Graph().as_default():
    weights = tf.Variable([3.0, 4.0], name="weights")

with tf.Graph().as_default() as graph:
    ours = tf.constant([1, 2], name="ours")
    saver = tf.compat.v1.train.Saver([weights])

session = tf.compat.v1.Session(graph=graph)
