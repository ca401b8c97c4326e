"""Layers called on a new input give a second model with the same weights.

:fixes: keras-graph-disconnected
:given: inputs hidden scores model

>>> tail.output_shape
(None, 1)
>>> tail.layers[-1] is model.layers[-1]
True
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
hidden = tf.keras.layers.Dense(3, name="hidden")(inputs)
scores = tf.keras.layers.Dense(1, name="scores")(hidden)
model = tf.keras.Model(inputs, scores)

middle = tf.keras.Input([3], name="middle")
tail = tf.keras.Model(middle, model.get_layer("scores")(middle))
