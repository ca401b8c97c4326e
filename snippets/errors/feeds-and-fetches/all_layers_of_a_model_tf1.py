"""With eager execution off, a Keras 2 function returns the results of the layers behind the input.

:fixes: fed-and-fetched
:needs: tf<2.16 -- Keras 3 has no `backend.function`
:process: it switches a behavior of the whole process
:given: batch inputs hidden scores model backend

>>> everything = [layer.output for layer in model.layers[1:]]
>>> look = backend.function([model.input], everything)
>>> hidden, scores = look([batch])
>>> print(scores)
[[6.]]
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()
backend = tf.compat.v1.keras.backend

batch = np.array([[1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2], name="features")
hidden = tf.keras.layers.Dense(2, kernel_initializer="ones")(inputs)
scores = tf.keras.layers.Dense(1, kernel_initializer="ones")(hidden)
model = tf.keras.Model(inputs, scores)
