"""Each node of a graph is an operation, those of constants and inputs too.

>>> for operation in graph.get_operations():
...     print(operation.name, operation.type)
scores Placeholder
weights Const
mean MatMul
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.compat.v1.placeholder(tf.float32, [2, 2], name="scores")
    weights = tf.constant([[0.5], [0.5]], name="weights")
    mean = tf.matmul(scores, weights, name="mean")
