"""In Keras 2, load_model makes a model of a folder that has no loss of your own.

:fixes: keras3-savedmodel
:needs: tf<2.16 -- Keras 3 does not load the folder of a SavedModel
:needs: mode=tf2 -- it is about programs with eager execution
:given: tempfile folder inputs outputs model batch

>>> model.save(folder)
>>> loaded = tf.keras.models.load_model(folder)
>>> loaded.predict(batch, verbose=0)
array([[3.]], dtype=float32)
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

inputs = tf.keras.Input([2])
outputs = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = tf.keras.Model(inputs, outputs)
batch = tf.constant([[1.0, 2.0]])
