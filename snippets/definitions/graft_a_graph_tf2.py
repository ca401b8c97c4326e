"""A definition becomes a function of its inputs, which another function calls.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: their_graph

>>> print(rate(tf.constant([3.0, 4.0])).numpy())
25.0
"""

import tensorflow as tf


def as_function(definition, inputs, outputs):
    """Wrap a definition as a function of some of its tensors, given by name."""
    wrapped = tf.compat.v1.wrap_function(
        lambda: tf.import_graph_def(definition, name=""), []
    )
    tensor = wrapped.graph.as_graph_element
    return wrapped.prune(
        tf.nest.map_structure(tensor, inputs),
        tf.nest.map_structure(tensor, outputs),
    )


with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

score = as_function(their_graph.as_graph_def(), ["x:0"], "score:0")


@tf.function
def rate(pixels):
    return score(pixels)
