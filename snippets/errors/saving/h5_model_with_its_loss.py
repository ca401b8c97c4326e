"""Keras 3 does not find the loss `mse` of a whole model in an `.h5` file.

:family: keras3-unknown-function
:needs: tf>=2.16 -- Keras 2 finds the loss by its short name
:needs: mode=tf2 -- a Keras 3 model is saved only with eager execution on

>>> try:
...     tf.keras.models.load_model(path)
... except (TypeError, ValueError) as error:
...     print(str(error).split(". ")[0])
Could not deserialize 'keras.metrics.mse' because it is not a KerasSaveable subclass
"""

import os
import tempfile

import tensorflow as tf

inputs = tf.keras.Input([2])
scores = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = tf.keras.Model(inputs, scores)
model.compile("sgd", "mse")

path = os.path.join(tempfile.mkdtemp(), "scorer.h5")
model.save(path)
