"""A library may call a model of `tf.keras` on an array.

:fixes: keras-wants-symbolic
:given: explain batch

>>> print(explain(model, batch).shape)
(1, 1)
"""

import numpy as np
import tensorflow as tf


def explain(model, batch):
    return model(batch)


batch = np.ones([1, 2], dtype=np.float32)

model = tf.keras.Sequential(
    [tf.keras.Input([2]), tf.keras.layers.Dense(1, name="scores")]
)
