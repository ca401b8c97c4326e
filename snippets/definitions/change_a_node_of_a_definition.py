"""A definition is data: change the operation of a node, and import what comes out.

:given: their_graph x definition

>>> [node] = [node for node in definition.node if node.name == "activation"]
>>> node.op
'Relu'
>>> node.op = "Softsign"
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(definition, name="")
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run("scores:0", {"x:0": [-1.0, 1.0]}))
[-5.  5.]
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.multiply(tf.nn.relu(x, name="activation"), 10.0, name="scores")
definition = their_graph.as_graph_def()
