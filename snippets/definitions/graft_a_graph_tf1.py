"""A definition is grafted by name: each of its inputs is mapped to a tensor of the graph that takes it.

:given: their_graph

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(score, {pixels: [3.0, 4.0]}))
25.0
"""

import tensorflow as tf


def graft(definition, inputs, outputs, name="grafted"):
    """Add a definition to the default graph, fed by tensors of that graph."""
    graph = tf.compat.v1.get_default_graph()
    for tensor in inputs.values():
        if tensor.graph is not graph:
            raise ValueError(f"{tensor.name} belongs to another graph")
    return tf.import_graph_def(definition, inputs, outputs, name)


with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

with tf.Graph().as_default() as graph:
    pixels = tf.compat.v1.placeholder(tf.float32, [2])
    [score] = graft(their_graph.as_graph_def(), {"x:0": pixels}, ["score:0"])
