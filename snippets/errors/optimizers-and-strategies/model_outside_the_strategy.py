"""A model that was built before the scope stays outside it.

:family: distribution-strategy-scope
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: batch targets

>>> train()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
RuntimeError: Need to be inside "with strategy.scope()" for <tensorflow.python.distribute.mirrored_strategy.MirroredStrategy object at 0x...>
"""

import numpy as np
import tensorflow as tf

batch, targets = np.ones([4, 2]), np.ones([4, 1])

strategy = tf.distribute.MirroredStrategy(["CPU:0"])

inputs = tf.keras.Input([2])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones", name="scores")
model = tf.keras.Model(inputs, dense(inputs))


def train():
    with strategy.scope():
        model.compile("adam", "mse")
    model.fit(batch, targets, verbose=0)
