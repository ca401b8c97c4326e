"""`graph.as_default()` by itself changes nothing; `with` enters its block.

>>> context = graph.as_default()
>>> tf.compat.v1.get_default_graph() is graph
False
>>> with context:
...     tf.compat.v1.get_default_graph() is graph
True
"""

import tensorflow as tf

graph = tf.Graph()
