"""With control flow v1, the graph of a `tf.while_loop` has a cycle; with v2 it has none.

:draws: graph_of_a_loop()
:needs: tf>=2.6 -- the module graphlib needs Python 3.9
:process: it switches a behavior of the whole process

>>> tf.compat.v1.disable_control_flow_v2()
>>> has_cycle(graph_of_a_loop())
True
>>> tf.compat.v1.enable_control_flow_v2()
>>> has_cycle(graph_of_a_loop())
False
"""

from graphlib import CycleError, TopologicalSorter

import tensorflow as tf


def graph_of_a_loop():
    with tf.Graph().as_default() as graph:
        tf.while_loop(lambda i: i < 3, lambda i: i + 1, [tf.constant(0)])
    return graph


def has_cycle(graph):
    inputs = {
        operation.name: {tensor.op.name for tensor in operation.inputs}
        for operation in graph.get_operations()
    }
    try:
        TopologicalSorter(inputs).prepare()
    except CycleError:
        return True
    return False
