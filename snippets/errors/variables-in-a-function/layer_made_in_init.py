"""A layer that is made in `__init__` is there before `fit` traces, and is trained.

:fixes: variable-created-twice
:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:given: batch

>>> model.compile("sgd", "mse")
>>> history = model.fit(batch, batch, verbose=0)
>>> len(model.trainable_weights)
2
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)


class Block(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(2)

    def call(self, features):
        return features + self.dense(features)


model = tf.keras.Sequential([Block()])
