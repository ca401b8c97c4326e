"""The replaced placeholder is still imported, feeds nothing, and `extract_sub_graph` drops it.

:given: their_graph x definition mine

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(scores, {mine: [3.0, 4.0], "theirs/x:0": [0.0, 0.0]}))
25.0
>>> clean = tf.compat.v1.graph_util.extract_sub_graph(
...     graph.as_graph_def(), [scores.op.name]
... )
>>> [node.name for node in clean.node if node.op == "Placeholder"]
['mine']
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="scores")
definition = their_graph.as_graph_def()

with tf.Graph().as_default() as graph:
    mine = tf.compat.v1.placeholder(tf.float32, [2], name="mine")
    [scores] = tf.import_graph_def(
        definition, {"x:0": mine}, ["scores:0"], "theirs"
    )
