"""Tracing a model gives a graph with its operations.

:fixes: kerastensor-no-graph-attribute
:given: inputs scores model

>>> function = tf.function(model).get_concrete_function(signature)
>>> [op.type for op in function.graph.get_operations() if "MatMul" in op.type]
['MatMul']
>>> function.outputs[0].graph is function.graph
True
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
scores = tf.keras.layers.Dense(1, name="scores")(inputs)
model = tf.keras.Model(inputs, scores)

signature = tf.TensorSpec([None, 2], tf.float32)
