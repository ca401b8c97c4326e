"""With eager execution on, a model may return its input beside the results of its layers.

:fixes: fed-and-fetched
:needs: mode=tf2 -- the call gives values only with eager execution on
:given: batch inputs hidden scores model

>>> everything = [layer.output for layer in model.layers]
>>> look = tf.keras.Model(model.input, everything)
>>> features, hidden, scores = look(batch)
>>> print(scores.numpy())
[[6.]]
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2], name="features")
hidden = tf.keras.layers.Dense(2, kernel_initializer="ones")(inputs)
scores = tf.keras.layers.Dense(1, kernel_initializer="ones")(hidden)
model = tf.keras.Model(inputs, scores)
