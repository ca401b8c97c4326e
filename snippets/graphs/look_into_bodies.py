"""The operations of a called function are in the library of the definition.

:given: double graph

>>> operations_by_function(graph)
[('', 2), ('double', 3)]
"""

import re

import tensorflow as tf


def operations_by_function(graph):
    """How many operations the graph has, and each function that it calls."""
    definition = graph.as_graph_def()
    counts = [("", len(definition.node))]
    for body in definition.library.function:
        name = re.sub(r"__\w*?_(\w+?)_\d+$", r"\1", body.signature.name)
        counts.append((name, len(body.node_def)))
    return counts


@tf.function
def double(number):
    return number * 2.0


with tf.Graph().as_default() as graph:
    double(tf.constant(1.0))
