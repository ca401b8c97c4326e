"""A model that was built outside of a graph block does not predict in it.

:family: dataset-iter-graph-mode keras-method-in-graph-mode tensor-not-an-element
:given: batch inputs dense model

>>> with tf.Graph().as_default():
...     model.predict(batch, verbose=0)
Traceback (most recent call last):
    ...
RuntimeError: `tf.data.Dataset` only supports Python-style iteration in eager mode or within tf.function.
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones", name="scores")
model = tf.keras.Model(inputs, dense(inputs))
