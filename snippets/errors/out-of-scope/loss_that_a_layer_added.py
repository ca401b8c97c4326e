"""What a layer adds as a loss is a tensor of the traced step; a variable keeps the value.

:fixes: graph-tensor-in-eager
:needs: mode=tf2 -- a model is trained by a traced step only with eager execution
:given: batch targets trained

>>> model = trained(PenaltyAdded())
>>> try:
...     model.losses[0] + 1.0
... except TypeError as error:
...     print("out of scope" in str(error) or "function building" in str(error))
True
>>> model = trained(PenaltyKept())
>>> print(model.layers[-1].latest.numpy())
1.0
"""

import tensorflow as tf

batch, targets = tf.ones([4, 1]), tf.ones([4, 1])


class PenaltyAdded(tf.keras.layers.Layer):
    def call(self, values):
        self.add_loss(tf.reduce_mean(values))
        return values


class PenaltyKept(tf.keras.layers.Layer):
    def build(self, shape):
        self.latest = tf.Variable(0.0, trainable=False)

    def call(self, values):
        penalty = tf.reduce_mean(values)
        self.latest.assign(penalty)
        self.add_loss(penalty)
        return values


def trained(layer):
    dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
    inputs = tf.keras.Input([1])
    model = tf.keras.Model(inputs, layer(dense(inputs)))
    model.compile("sgd", "mse")
    model.fit(batch, targets, verbose=0)
    return model
