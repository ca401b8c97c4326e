"""`clear_session()` of Keras resets the default graph, so it raises inside a block, too.

:family: reset-default-graph-nested
:process: it replaces the default graph of the process
:given: graph

>>> with graph.as_default():
...     tf.keras.backend.clear_session()
Traceback (most recent call last):
    ...
AssertionError: Do not use tf.reset_default_graph() to clear nested graphs. If you need a cleared graph, exit the nesting and create a new graph.
"""

import tensorflow as tf

graph = tf.Graph()
