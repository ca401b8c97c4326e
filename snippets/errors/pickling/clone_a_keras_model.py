"""A clone of a functional model, with the weights copied, is a second model with variables of its own.

:fixes: pickle-graph-objects
:needs: mode=tf2 -- Keras 3 reads and writes weights only with eager execution
:given: kernel inputs model

>>> clone = tf.keras.models.clone_model(model)
>>> clone.set_weights(model.get_weights())
>>> model.set_weights([kernel, np.array([0.0])])
>>> clone.get_weights()[1]
array([5.], dtype=float32)
"""

import numpy as np
import tensorflow as tf

kernel = np.ones([2, 1])

inputs = tf.keras.Input([2])
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
model.set_weights([kernel, np.array([5.0])])
