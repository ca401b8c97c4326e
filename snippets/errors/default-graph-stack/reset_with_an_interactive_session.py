"""An interactive session enters a graph only if it is given one.

:family: reset-default-graph-nested
:fixes: reset-default-graph-nested
:process: it replaces the default graph of the process
:given: graph

>>> session = tf.compat.v1.InteractiveSession()
>>> tf.compat.v1.reset_default_graph()
>>> session.close()
>>> session = tf.compat.v1.InteractiveSession(graph=graph)
>>> tf.compat.v1.reset_default_graph()
Traceback (most recent call last):
    ...
AssertionError: Do not use tf.reset_default_graph() to clear nested graphs. If you need a cleared graph, exit the nesting and create a new graph.
>>> session.close()
>>> tf.compat.v1.reset_default_graph()
"""

import tensorflow as tf

graph = tf.Graph()
