"""With Keras 2, from TensorFlow 2.7 on, a decorator lets a layer own the variables of slim-style code.

:needs: tf>=2.7, tf<2.16, mode=tf2 -- older versions have no such decorator, nor has Keras 3, and the layer is called eagerly
:given: network

>>> net = Network()
>>> net(tf.constant([[1.0, 2.0]])).numpy().tolist()
[[3.0]]
>>> net(tf.constant([[2.0, 2.0]])).numpy().tolist()
[[4.0]]
>>> len(net.trainable_variables)
1
"""

import tensorflow as tf


def network(x):
    ones = tf.compat.v1.ones_initializer()
    weights = tf.compat.v1.get_variable("weights", [2, 1], initializer=ones)
    return tf.matmul(x, weights)


class Network(tf.keras.layers.Layer):
    @tf.compat.v1.keras.utils.track_tf1_style_variables
    def call(self, x):
        return network(x)
