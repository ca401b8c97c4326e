"""With eager execution on and no graph block, `predict` needs no preparation.

:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:fixes: dataset-iter-graph-mode keras-method-in-graph-mode
:given: batch inputs dense model

>>> model.predict(batch, verbose=0)
array([[3.]], dtype=float32)
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Model(inputs, dense(inputs))
