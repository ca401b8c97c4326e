"""Each model is compiled with an optimizer of its own, and both are trained.

:fixes: optimizer-unknown-variable
:needs: mode=tf2 -- `fit` needs eager execution in Keras 3
:given: np batch targets make_model

>>> first, second = make_model(), make_model()
>>> for model in (first, second):
...     model.compile(optimizer=tf.keras.optimizers.Adam(), loss="mse")
...     history = model.fit(batch, targets, verbose=0)
>>> first.optimizer is second.optimizer
False
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
targets = np.ones([4, 1], dtype=np.float32)


def make_model():
    inputs = tf.keras.Input([2])
    return tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
