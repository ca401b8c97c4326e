"""The tensor that has a resource variable's name is its handle; fetch the variable itself.

>>> graph.get_tensor_by_name("weights:0").dtype
tf.resource
>>> print(session.run(weights))
[1. 2.]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])

session = tf.compat.v1.Session(graph=graph)
session.run(weights.initializer)
