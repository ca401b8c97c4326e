"""A model of the inner output is called with `training=`, too.

:fixes: learning-phase-gone
:needs: mode=tf2 -- a call returns a value only with eager execution on
:given: model batch inputs hidden

>>> hidden = model.get_layer("hidden").output
>>> inner = tf.keras.Model(model.inputs, hidden)
>>> print(np.unique(inner(batch, training=True)))
[0. 2.]
"""

import numpy as np
import tensorflow as tf

batch = np.ones([1, 1000], dtype=np.float32)

inputs = tf.keras.Input([1000])
hidden = tf.keras.layers.Dropout(0.5, name="hidden")(inputs)
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(hidden))
