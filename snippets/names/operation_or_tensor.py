"""`scores` names an operation and `scores:0` its first output, a tensor.

:family: name-not-in-graph

>>> graph.get_operation_by_name("scores") is scores.op
True
>>> graph.get_tensor_by_name("scores:0") is scores
True
>>> graph.get_tensor_by_name("scores")
Traceback (most recent call last):
    ...
ValueError: The name 'scores' refers to an Operation, not a Tensor. Tensor names must be of the form "<op_name>:<output_index>".
>>> print(tf.compat.v1.Session(graph=graph).run("scores"))
None
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
