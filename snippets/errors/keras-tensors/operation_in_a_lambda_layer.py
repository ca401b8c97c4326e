"""In a layer, TensorFlow's own operation takes the place of NumPy's, on each batch.

:fixes: kerastensor-to-numpy kerastensor-to-tf
:needs: mode=tf2 -- Keras 3 predicts only with eager execution on
:given: np batch inputs

>>> model = tf.keras.Model(inputs, absolute(inputs))
>>> model.predict(batch, verbose=0)
array([[1., 2.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[-1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2])
absolute = tf.keras.layers.Lambda(lambda values: tf.abs(values))
