"""The tensors, operations, sessions and `tf.Variable`s of a graph name it.

:given: graph weights scores session outside

>>> [owner(thing) is graph for thing in (scores, weights, scores.op, session)]
[True, True, True, True]
>>> print(owner(outside))
None
"""

import tensorflow as tf


def owner(thing):
    """Return the graph that owns a tensor, variable, operation or session."""
    try:
        return thing.graph
    except AttributeError:
        return None


with tf.Graph().as_default() as graph:
    weights = tf.Variable([1.0, 2.0])
    scores = weights * 3.0

session = tf.compat.v1.Session(graph=graph)
outside = tf.constant([1, 2, 3])
