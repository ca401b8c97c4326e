"""With `custom_objects` the loaded layer is one of your class, and its code is there to be saved again.

:fixes: savedmodel-saved-twice
:needs: tf<2.16 -- Keras 3 has no SavedModel to load as a model
:needs: mode=tf2 -- it is about programs with eager execution
:given: os tempfile first second Double inputs

>>> ours = {"Double": Double}
>>> model = tf.keras.models.load_model(first, custom_objects=ours)
>>> model.save(second)
>>> model = tf.keras.models.load_model(second, custom_objects=ours)
>>> model.predict(tf.constant([[1.0, 2.0]]), verbose=0)
array([[2., 4.]], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

first = os.path.join(tempfile.mkdtemp(), "first")
second = os.path.join(tempfile.mkdtemp(), "second")


class Double(tf.keras.layers.Layer):
    def call(self, inputs, *args, **options):
        return 2 * inputs


inputs = tf.keras.Input([2])
tf.keras.Model(inputs, Double()(inputs)).save(first)
