"""A tensor of a graph has one owner graph, and it cannot be given another.

>>> tensor.graph is graph
True
>>> tensor.graph = tf.Graph()
Traceback (most recent call last):
    ...
AttributeError: property of 'SymbolicTensor' object has no setter
"""

import tensorflow as tf

graph = tf.Graph()
with graph.as_default():
    tensor = tf.constant([1, 2, 3])
