"""An error leaves the graph's block, too; what was added before it stays in the graph.

>>> build()
Traceback (most recent call last):
    ...
ValueError: no weights given
>>> tf.compat.v1.get_default_graph() is graph
False
>>> [operation.name for operation in graph.get_operations()]
['scores']
"""

import tensorflow as tf

graph = tf.Graph()


def build():
    with graph.as_default():
        tf.constant([1, 2, 3], name="scores")
        raise ValueError("no weights given")
