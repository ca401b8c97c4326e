"""The likely inputs of a frozen file are its placeholders, the likely outputs what no other node takes.

:given: graph definition

>>> borders(definition)
(['x'], ['score'])
"""

import tensorflow as tf


def borders(definition):
    """The names of placeholders, and of nodes whose output nothing takes."""
    taken = {
        name.split(":")[0].lstrip("^")
        for node in definition.node
        for name in node.input
    }
    inputs = [n.name for n in definition.node if n.op.startswith("Placeholder")]
    outputs = [node.name for node in definition.node if node.name not in taken]
    return inputs, outputs


with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

definition = graph.as_graph_def()
