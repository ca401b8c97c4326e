"""JSON has no tensors: a layer with a `tf.Tensor` in its configuration cannot be saved in an `.h5` file.

:family: keras-in-json
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: os tempfile path

>>> inputs = tf.keras.Input([2])
>>> model = tf.keras.Model(inputs, Scale(tf.sqrt(144.0))(inputs))
>>> model.save(path)
Traceback (most recent call last):
    ...
TypeError: Unable to serialize 12.0 to JSON. Unrecognized type <class 'tensorflow.python.framework.ops.EagerTensor'>.
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
        return {**super().get_config(), "factor": self.factor}
