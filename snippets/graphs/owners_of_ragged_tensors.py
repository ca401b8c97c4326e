"""In a graph, a ragged tensor has no `graph` of its own, its values have one, and a dataset has none.

>>> owner(ragged) is graph, owner(ragged.flat_values) is graph
(False, True)
>>> owner(dataset) is graph
False
"""

import tensorflow as tf


def owner(thing):
    return getattr(thing, "graph", None)


with tf.Graph().as_default() as graph:
    ragged = tf.RaggedTensor.from_row_lengths([1, 2, 3], [2, 1])
    dataset = tf.data.Dataset.range(3)
