"""A model that ends in an inner tensor computes that tensor's values.

:needs: mode=tf2 -- the call gives values only with eager execution on
:fixes: kerastensor-to-numpy
:given: batch inputs hidden scores model

>>> inner = tf.keras.Model(model.inputs, hidden)
>>> np.sum(inner(batch), axis=1)
array([9.], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2])
hidden = tf.keras.layers.Dense(3, kernel_initializer="ones")(inputs)
scores = tf.keras.layers.Dense(1)(hidden)
model = tf.keras.Model(inputs, scores)
