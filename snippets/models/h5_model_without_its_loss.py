"""Keras 3 refuses the loss `mse` of a model in an `.h5` file; load the model without it, and compile it.

:fixes: keras3-unknown-function
:needs: tf>=2.16 -- Keras 2 finds the loss by its short name
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:given: os tempfile np inputs scores model batch path

>>> try:
...     tf.keras.models.load_model(path)
... except ValueError as error:
...     print("mse" in str(error))
True
>>> loaded = tf.keras.models.load_model(path, compile=False)
>>> loaded.compile("sgd", "mean_squared_error")
>>> loaded.predict(batch, verbose=0)
array([[3.]], dtype=float32)
"""

import os
import tempfile

import numpy as np
import tensorflow as tf

inputs = tf.keras.Input([2])
scores = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = tf.keras.Model(inputs, scores)
model.compile("sgd", "mse")
batch = np.array([[1.0, 2.0]], dtype=np.float32)

path = os.path.join(tempfile.mkdtemp(), "scorer.h5")
model.save(path)
