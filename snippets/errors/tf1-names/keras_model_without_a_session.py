"""A Keras model keeps its weights itself; predict, read and write them without a session.

:fixes: no-keras-get-session
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:given: batch model

>>> model.predict(batch, verbose=0)
array([[3.]], dtype=float32)
>>> model.set_weights([np.array([[10.0], [20.0]]), np.array([5.0])])
>>> model(batch).numpy()
array([[55.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

model = tf.keras.Sequential(
    [
        tf.keras.Input([2]),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)
