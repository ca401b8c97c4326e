"""The output of this traced model is called `Identity`, although its last layer is called `scores`.

:needs: mode=tf2 -- a Keras 3 model is built for tf.function with eager execution on
:given: inputs scores model

>>> [tensor.name for tensor in concrete.outputs]
['Identity:0']
>>> concrete.structured_outputs.shape
TensorShape([None, 2])
"""

import tensorflow as tf

inputs = tf.keras.Input([2])
scores = tf.keras.layers.Dense(2, name="scores")(inputs)
model = tf.keras.Model(inputs, scores)

pixels = tf.TensorSpec([None, 2], tf.float32, name="pixels")
predict = tf.function(lambda pixels: model(pixels, training=False))
concrete = predict.get_concrete_function(pixels)
