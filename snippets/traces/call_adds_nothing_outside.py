"""A call from eager code adds nothing to the default graph, and its result is a value.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> double(tf.constant(4.0)).numpy().tolist()
8.0
>>> tf.compat.v1.get_default_graph().get_operations()
[]
>>> len(double.get_concrete_function(number).graph.get_operations()) > 0
True
"""

import tensorflow as tf

number = tf.TensorSpec([], tf.float32)


@tf.function
def double(number):
    return number * 2.0
