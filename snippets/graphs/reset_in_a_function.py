"""A reset in a `tf.function` is inside a graph's block, that of the trace.

:raises: reset-default-graph-nested
:process: it replaces the default graph of the process

>>> start_over()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
AssertionError: Do not use tf.reset_default_graph() to clear nested graphs. If you need a cleared graph, exit the nesting and create a new graph.
"""

import tensorflow as tf


@tf.function(autograph=False)
def start_over():
    tf.compat.v1.reset_default_graph()
    return tf.constant(1)
