"""A model that makes its layers in `__init__` is trained without a `build` of its own.

:fixes: out-of-scope-tensor
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: Penalty Regression batch labels

>>> model = Regression()
>>> model.compile("sgd", "mse")
>>> history = model.fit(batch, labels, verbose=0)
>>> len(history.history["loss"])
1
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
labels = np.zeros([4, 1], dtype=np.float32)


class Penalty(tf.keras.layers.Layer):
    def call(self, values):
        self.add_loss(tf.reduce_mean(values))
        return values


class Regression(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.penalty = Penalty()
        self.dense = tf.keras.layers.Dense(1)

    def call(self, values):
        return self.dense(self.penalty(values))
