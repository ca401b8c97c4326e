"""The session of `tensorflow.python.keras` is a session, but this Keras 3 model is not in its graph.

:needs: tf>=2.16 -- TensorFlow has Keras 3
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on

>>> model.predict(batch, verbose=0)
array([[3.]], dtype=float32)
>>> session.graph.get_operations()
[]
"""

import numpy as np
import tensorflow as tf
from tensorflow.python.keras.backend import get_session

session = get_session()
batch = np.array([[1.0, 2.0]], dtype=np.float32)

model = tf.keras.Sequential(
    [
        tf.keras.Input([2]),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)
