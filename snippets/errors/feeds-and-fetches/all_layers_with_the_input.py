"""With eager execution off, a Keras 2 function does not return the input that it is fed.

:family: fed-and-fetched
:needs: tf<2.16 -- Keras 3 has no `backend.function`
:process: it switches a behavior of the whole process
:given: batch inputs hidden scores model backend

>>> everything = [layer.output for layer in model.layers]
>>> look = backend.function([model.input], everything)
>>> look([batch])
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: features:0 is both fed and fetched.
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
