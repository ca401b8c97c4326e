"""In a layer's `call`, these operations can be made twice on Keras inputs.

:fixes: duplicate-node-name
:needs: mode=tf2 -- the call gives values only with eager execution on

>>> first = Pad()(features)
>>> second = Pad()(first)
>>> model = tf.keras.Model(features, second)
>>> model(tf.constant([[1.0, 2.0]])).numpy()
array([[1., 2., 0., 0.]], dtype=float32)
"""

import tensorflow as tf

features = tf.keras.Input([2])


class Pad(tf.keras.layers.Layer):
    def call(self, features):
        zeros = tf.zeros([tf.shape(features)[0], 1])
        return tf.concat([features, zeros], axis=1)
