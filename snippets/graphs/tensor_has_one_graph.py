"""A tensor of a graph has one owner graph, which it also names in the block of another.

>>> tensor.graph is graph
True
>>> with tf.Graph().as_default() as other:
...     tensor.graph is graph, tensor.graph is other
(True, False)
"""

import tensorflow as tf

graph = tf.Graph()
with graph.as_default():
    tensor = tf.constant([1, 2, 3])
