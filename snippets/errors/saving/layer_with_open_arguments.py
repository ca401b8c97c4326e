"""From TensorFlow 2.5 to 2.9, a layer with `**options` in its call, saved again without its class, cannot be loaded.

:family: savedmodel-saved-twice
:needs: tf>=2.5, tf<2.10 -- older and newer versions load the second file
:needs: mode=tf2 -- it is about programs with eager execution
:given: os tempfile first second inputs

>>> model = tf.keras.models.load_model(first)
>>> model.save(second)
>>> model = tf.keras.models.load_model(second)
Traceback (most recent call last):
    ...
TypeError: Exception encountered when calling layer "double" (type Double).
<BLANKLINE>
f(inputs, training, training, training, training, *, training, training) missing 1 required argument: training.
<BLANKLINE>
Call arguments received by layer "double" (type Double):
  • args=('tf.Tensor(shape=(None, 2), dtype=float32)',)
  • kwargs={'training': 'False'}
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
