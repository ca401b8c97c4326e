"""A layer that names the arguments of its call, none after a `*`, can be saved again without its class.

:fixes: savedmodel-saved-twice
:needs: tf<2.16 -- Keras 3 has no SavedModel to load as a model
:needs: mode=tf2 -- it is about programs with eager execution
:given: os tempfile first second

>>> inputs = tf.keras.Input([2])
>>> tf.keras.Model(inputs, Double()(inputs)).save(first)
>>> tf.keras.models.load_model(first).save(second)
>>> model = tf.keras.models.load_model(second)
>>> model.predict(tf.constant([[1.0, 2.0]]), verbose=0)
array([[2., 4.]], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

first = os.path.join(tempfile.mkdtemp(), "first")
second = os.path.join(tempfile.mkdtemp(), "second")


class Double(tf.keras.layers.Layer):
    def call(self, inputs, training=None):
        return 2 * inputs
