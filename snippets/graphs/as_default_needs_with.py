"""`graph.as_default()` without `with` changes nothing.

>>> context = graph.as_default()
>>> tf.compat.v1.get_default_graph() is graph
False
>>> with context:
...     tf.compat.v1.get_default_graph() is graph
True
"""

import tensorflow as tf

graph = tf.Graph()
