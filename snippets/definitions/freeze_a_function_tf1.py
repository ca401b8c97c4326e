"""Freezing a graph takes the values from a session and keeps what the named outputs need.

>>> sorted({node.op for node in frozen.node})
['Const', 'Identity', 'Mul', 'Placeholder', 'Sum']
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(frozen, name="")
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run("score:0", {"x:0": [3.0, 4.0]}))
43.0
"""

import tensorflow as tf

with tf.Graph().as_default() as source:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 10.0])
    tf.reduce_sum(x * weights, name="score")

with tf.compat.v1.Session(graph=source) as session:
    session.run(weights.initializer)
    frozen = tf.compat.v1.graph_util.convert_variables_to_constants(
        session, source.as_graph_def(), ["score"]
    )
