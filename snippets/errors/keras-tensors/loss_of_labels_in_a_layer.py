"""A layer that gets the labels and an inner tensor computes the whole loss, with weights of its own.

:needs: mode=tf2 -- a Keras 3 model trains only with eager execution on
:fixes: kerastensor-to-tf kerastensor-to-numpy
:given: batch labels inputs hidden

>>> model.compile("sgd")
>>> history = model.fit([batch, labels], verbose=0)
>>> print(list(history.history))
['loss']
>>> scores = tf.keras.Model(inputs, hidden)
>>> print(scores.predict(batch, verbose=0).shape)
(4, 3)
"""

import numpy as np
import tensorflow as tf

batch = np.ones([4, 2], dtype=np.float32)
labels = np.array([[0], [4], [2], [0]])

inputs = tf.keras.Input([2], name="inputs")
hidden = tf.keras.layers.Dense(3, name="hidden")(inputs)


class SampledLoss(tf.keras.layers.Layer):
    def build(self, shapes):
        self.table = self.add_weight(
            name="table", shape=[5, 3], initializer="ones"
        )
        self.bias = self.add_weight(name="bias", shape=[5], initializer="zeros")

    def call(self, inputs):
        hidden, labels = inputs
        losses = tf.nn.sampled_softmax_loss(
            self.table, self.bias, labels, hidden, num_sampled=2, num_classes=5
        )
        self.add_loss(tf.reduce_mean(losses))
        return hidden


truth = tf.keras.Input([1], dtype="int64", name="truth")
outputs = SampledLoss()([hidden, truth])
model = tf.keras.Model([inputs, truth], outputs)
