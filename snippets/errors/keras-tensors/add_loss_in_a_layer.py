"""A layer adds a loss of the tensor that it is given.

:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:fixes: kerastensor-to-tf kerastensor-to-numpy kerastensor-no-dispatch
:given: batch inputs hidden

>>> model.compile("sgd", "mse")
>>> history = model.fit(batch, 2 * batch, verbose=0)
>>> history.history["loss"]
[4.0]
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)


class KeepSmall(tf.keras.layers.Layer):
    def call(self, values):
        self.add_loss(tf.reduce_mean(tf.square(values)))
        return values


inputs = tf.keras.Input([2], name="inputs")
hidden = tf.keras.layers.Dense(2, kernel_initializer="ones")(inputs)
model = tf.keras.Model(inputs, KeepSmall()(hidden))
