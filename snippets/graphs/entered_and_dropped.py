"""A block entered by hand ends at once when nothing holds its context manager.

:process: it leaves a graph or a session entered

>>> entered = graph.as_default().__enter__()
>>> tf.compat.v1.get_default_graph() is graph
False
>>> context = graph.as_default()
>>> entered = context.__enter__()
>>> tf.compat.v1.get_default_graph() is graph
True
>>> left = context.__exit__(None, None, None)
>>> tf.compat.v1.get_default_graph() is graph
False
"""

import tensorflow as tf

graph = tf.Graph()
