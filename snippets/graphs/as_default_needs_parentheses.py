"""Without its parentheses, `as_default` is a method and no block, and `get_default_graph` is no graph.

>>> try:
...     with graph.as_default:
...         pass
... except (AttributeError, TypeError) as error:
...     print("refused")
refused
>>> tf.compat.v1.get_default_graph.as_default()
Traceback (most recent call last):
    ...
AttributeError: 'function' object has no attribute 'as_default'
>>> with graph.as_default():
...     tf.compat.v1.get_default_graph() is graph
True
"""

import tensorflow as tf

graph = tf.Graph()
