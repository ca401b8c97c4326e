"""One `tf.function` without variables and captures may be called in many graphs, each time with tensors of that graph.

:draws: first.graph second.graph
:given: double

>>> first.graph is second.graph
False
>>> tf.compat.v1.Session(graph=first.graph).run(first)
array([2, 4], dtype=int32)
>>> tf.compat.v1.Session(graph=second.graph).run(second)
array([6, 8], dtype=int32)
>>> double.experimental_get_tracing_count()
2
"""

import tensorflow as tf


@tf.function
def double(numbers):
    return numbers * 2


with tf.Graph().as_default():
    first = double(tf.constant([1, 2]))

with tf.Graph().as_default():
    second = double(tf.constant([3, 4]))
