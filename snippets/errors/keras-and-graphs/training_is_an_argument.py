"""`training=` of a call tells whether its dropout drops values.

:fixes: learning-phase-gone keras-function-multiple-graphs
:needs: mode=tf2 -- a call returns a value only with eager execution on
:given: model batch inputs

>>> print(np.unique(model(batch, training=False)))
[1.]
>>> print(np.unique(model(batch, training=True)))
[0. 2.]
"""

import numpy as np
import tensorflow as tf

batch = np.ones([1, 1000], dtype=np.float32)

inputs = tf.keras.Input([1000])
model = tf.keras.Model(inputs, tf.keras.layers.Dropout(0.5)(inputs))
