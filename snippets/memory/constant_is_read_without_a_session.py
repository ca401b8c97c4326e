"""Your code reads a constant's value from its graph, with no session and no run.

>>> tf.get_static_value(graph.get_tensor_by_name("scores:0"))
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    tf.constant([1, 2, 3], name="scores")
