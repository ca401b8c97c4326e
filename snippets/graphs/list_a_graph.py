"""A table of a graph's operations: name, type, inputs, and what comes out.

:given: graph

>>> list_graph(graph)
x       Placeholder                float32 (2,)
factor  Const                      float32 ()
scaled  Mul          x:0 factor:0  float32 (2,)
"""

import tensorflow as tf


def list_graph(graph):
    """Print a line for each operation of a graph."""
    rows = []
    for operation in graph.get_operations():
        inputs = " ".join(tensor.name for tensor in operation.inputs)
        outputs = ", ".join(
            f"{t.dtype.name} {t.shape}" for t in operation.outputs
        )
        rows.append([operation.name, operation.type, inputs, outputs])
    columns = range(4 if rows else 0)
    widths = [max(len(row[column]) for row in rows) for column in columns]
    for row in rows:
        print("  ".join(map(str.ljust, row, widths)).rstrip())


with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.multiply(x, tf.constant(2.0, name="factor"), name="scaled")
