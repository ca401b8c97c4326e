"""A layer that gives what it computes from its weight a name of its own keeps the weight.

:fixes: graph-tensor-in-eager
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: batch

>>> loss = step(batch) + tf.nn.l2_loss(layer.kernel)
>>> print(tf.reduce_sum(layer.kernel).numpy())
2.0
"""

import tensorflow as tf


class DropConnect(tf.keras.layers.Layer):
    def build(self, shape):
        self.kernel = self.add_weight(
            shape=[shape[-1], 1], name="kernel", initializer="ones"
        )

    def call(self, values):
        kernel = tf.nn.dropout(self.kernel, rate=0.5)
        return tf.matmul(values, kernel)


batch = tf.ones([4, 2])

layer = DropConnect(name="scores")
layer.build([None, 2])
step = tf.function(layer)
