"""From TensorFlow 2.11 on, this model with more to train needs a new optimizer.

:family: optimizer-unknown-variable
:fixes: optimizer-unknown-variable
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:needs: keras!=3.12.* -- Keras 3.12, the newest for Python 3.10, has another message
:given: inputs base head model optimizer

>>> train(optimizer)
>>> base.trainable = True
>>> train(optimizer)
Traceback (most recent call last):
    ...
ValueError: Unknown variable: <Variable path=base/kernel, shape=(2, 2), dtype=float32>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
>>> train(tf.keras.optimizers.SGD(0.1))
"""

import numpy as np
import tensorflow as tf

inputs = tf.keras.Input([2])
base = tf.keras.layers.Dense(2, name="base", trainable=False)
head = tf.keras.layers.Dense(1, name="head")
model = tf.keras.Model(inputs, head(base(inputs)))
optimizer = tf.keras.optimizers.SGD(0.1)


def train(optimizer):
    model.compile(optimizer, "mse")
    model.fit(np.ones([4, 2]), np.ones([4, 1]), verbose=0)
