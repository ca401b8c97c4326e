"""A functional model of Keras's own layers, with no `Lambda` and no loss of yours, loads from a `.keras` file.

:fixes: keras3-savedmodel
:needs: tf>=2.12 -- older Keras has no `.keras` file
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:given: os tempfile path inputs outputs model batch

>>> loaded.predict(batch, verbose=0)
array([[3.]], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "scorer.keras")

inputs = tf.keras.Input([2])
outputs = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = tf.keras.Model(inputs, outputs)
batch = tf.constant([[1.0, 2.0]])

model.save(path)
loaded = tf.keras.models.load_model(path)
