"""A graph as text for Graphviz: a box for each operation, an arrow for each input.

:given: graph

>>> print(to_dot(graph))
digraph {
  "x" [label="x (Placeholder)"]
  "factor" [label="factor (Const)"]
  "scaled" [label="scaled (Mul)"]
  "x" -> "scaled" [label="(2,)"]
  "factor" -> "scaled" [label="()"]
}
"""

import tensorflow as tf


def to_dot(graph):
    """Return a graph in Graphviz' language; dashed arrows carry no tensor."""
    nodes, edges = [], []
    for operation in graph.get_operations():
        name = operation.name
        nodes.append(f'  "{name}" [label="{name} ({operation.type})"]')
        for tensor in operation.inputs:
            edge = f'  "{tensor.op.name}" -> "{name}"'
            edges.append(f'{edge} [label="{tensor.shape}"]')
        for source in operation.control_inputs:
            edges.append(f'  "{source.name}" -> "{name}" [style=dashed]')
    return "\n".join(["digraph {", *nodes, *edges, "}"])


with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.multiply(x, tf.constant(2.0, name="factor"), name="scaled")
