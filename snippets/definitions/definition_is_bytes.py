"""A GraphDef is a message: it has no graph, can be written as bytes, and can be imported into another graph.

>>> hasattr(definition, "graph")
False
>>> [node.name for node in tf.compat.v1.GraphDef.FromString(data).node]
['scores', 'total']
>>> imported.graph is total.graph
False
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
    total = tf.negative(scores, name="total")

definition = graph.as_graph_def()
data = definition.SerializeToString()

with tf.Graph().as_default():
    [imported] = tf.import_graph_def(definition, return_elements=["total:0"])
