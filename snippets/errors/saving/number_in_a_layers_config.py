"""A layer that returns a number from `get_config` can be saved in an `.h5` file.

:fixes: keras-in-json
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: os tempfile path

>>> inputs = tf.keras.Input([2])
>>> model = tf.keras.Model(inputs, Scale(tf.sqrt(144.0))(inputs))
>>> model.save(path)
>>> os.path.exists(path)
True
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "model.h5")


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **options):
        super().__init__(**options)
        self.factor = factor

    def call(self, x):
        return x * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": float(self.factor)}
