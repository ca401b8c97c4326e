"""The `range` of a Python number writes each round of a loop into the graph; `tf.range` makes one loop of it.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph
:needs: tf>=2.0 -- TensorFlow 1.15 makes a loop of another kind
:given: repeat

>>> in_python = repeat.get_concrete_function(range(100))
>>> kinds_of(in_python).count("Mul")
100
>>> in_graph = repeat.get_concrete_function(tf.range(100))
>>> kinds_of(in_graph).count("Mul")
0
"""

import tensorflow as tf


@tf.function
def repeat(rounds):
    score = tf.constant(1.0)
    for _ in rounds:
        score = score * 2.0
    return score


def kinds_of(traced):
    return [operation.type for operation in traced.graph.get_operations()]
