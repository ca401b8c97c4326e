"""An `.h5` file of `save` has the model, and one of `save_weights` has values alone.

:needs: mode=tf2 -- a Keras 3 model learns and predicts only with eager execution on
:given: os tempfile folder model whole values

>>> model.save(whole)
>>> holds_the_model(whole)
True
>>> loaded = tf.keras.models.load_model(whole)

>>> model.save_weights(values)
>>> holds_the_model(values)
False
>>> loaded.load_weights(values)
"""

import os
import tempfile

import h5py
import tensorflow as tf

folder = tempfile.mkdtemp()
whole = os.path.join(folder, "model.h5")
values = os.path.join(folder, "model.weights.h5")

model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dense(1)])


def holds_the_model(path):
    """Whether an .h5 file has the layers, too, or values alone."""
    with h5py.File(path, "r") as file:
        return "model_config" in file.attrs
