"""With Keras 2 as `tf.keras`, `load_model` gives back the model that Keras 2 saved in a folder.

:fixes: keras3-savedmodel
:needs: tf>=2.16, mode=tf2 -- older versions bring Keras 2, and with eager execution off it needs a session
:process: it chooses the Keras of the process
:given: tempfile folder

>>> model = tf.keras.models.load_model(folder)
>>> print(model.predict(tf.constant([[1.0, 2.0]]), verbose=0).tolist())
[[3.0]]
"""

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()
layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
saved = tf.keras.Sequential([tf.keras.Input([2]), layer])
saved.save(folder, save_format="tf")
