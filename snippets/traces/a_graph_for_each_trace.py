"""Each trace of a `tf.function` is a concrete function with a graph of its own.

:draws: one many
:needs: tf>=2.0 -- TensorFlow 1.15 makes another trace at each call of get_concrete_function

>>> one.graph is many.graph
False
>>> one.graph is double.get_concrete_function(
...     tf.TensorSpec([], tf.float32)
... ).graph
True
>>> one.graph is tf.compat.v1.get_default_graph()
False
"""

import tensorflow as tf


@tf.function
def double(number):
    return tf.multiply(number, 2.0, name="doubled")


one = double.get_concrete_function(tf.TensorSpec([], tf.float32))
many = double.get_concrete_function(tf.TensorSpec([3], tf.float32))
