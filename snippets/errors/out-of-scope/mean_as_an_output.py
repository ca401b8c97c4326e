"""A layer returns what a later call needs, and takes it as an argument there.

:fixes: graph-tensor-in-eager
:needs: mode=tf2 -- a call returns a value only with eager execution on

>>> centered, mean = center(tf.constant([[1.0, 2.0, 6.0]]))
>>> centered.numpy()
array([[-2., -1.,  3.]], dtype=float32)
>>> restore(centered, mean).numpy()
array([[1., 2., 6.]], dtype=float32)
"""

import tensorflow as tf


class Center(tf.keras.layers.Layer):
    def call(self, values):
        mean = tf.reduce_mean(values, axis=1, keepdims=True)
        return values - mean, mean


layer = Center()


@tf.function
def center(values):
    return layer(values)


@tf.function
def restore(centered, mean):
    return centered + mean
