"""A session opened inside `with graph.as_default()` runs that graph, after the block too.

>>> session.graph is graph
True
>>> session.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

graph = tf.Graph()
with graph.as_default():
    scores = tf.constant([1, 2, 3])
    session = tf.compat.v1.Session()
