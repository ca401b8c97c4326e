"""An `ExitStack` leaves the graphs that it entered in the right order.

:fixes: nesting-violated
:given: graphs

>>> with enter_all(graphs):
...     tf.compat.v1.get_default_graph() is graphs[-1]
True
>>> tf.compat.v1.get_default_graph() in graphs
False
"""

import contextlib

import tensorflow as tf

graphs = [tf.Graph(), tf.Graph(), tf.Graph()]


def enter_all(graphs):
    stack = contextlib.ExitStack()
    for graph in graphs:
        stack.enter_context(graph.as_default())
    return stack
