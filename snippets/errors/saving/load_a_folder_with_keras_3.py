"""Keras 3 does not load the folder of a SavedModel as a model.

:family: keras3-savedmodel
:needs: tf>=2.16 -- Keras 2 loads the folder that it saved
:needs: mode=tf2 -- outside eager execution tf.saved_model.save needs a session
:given: tempfile folder inputs outputs
:needs: keras!=3.12.* -- Keras 3.12, the newest for Python 3.10, has another message

>>> tf.keras.models.load_model(folder)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: File format not supported: filepath=.... Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer(..., call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name).
"""

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()

inputs = tf.keras.Input([2], name="x")
outputs = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
tf.saved_model.save(tf.keras.Model(inputs, outputs), folder)
