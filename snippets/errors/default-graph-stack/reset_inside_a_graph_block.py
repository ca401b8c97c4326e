"""`reset_default_graph()` is refused inside a graph's block, and works after it.

:family: reset-default-graph-nested
:process: it replaces the default graph of the process
:given: graph

>>> with graph.as_default():
...     tf.compat.v1.reset_default_graph()
Traceback (most recent call last):
    ...
AssertionError: Do not use tf.reset_default_graph() to clear nested graphs. If you need a cleared graph, exit the nesting and create a new graph.
>>> tf.compat.v1.reset_default_graph()
"""

import tensorflow as tf

graph = tf.Graph()
