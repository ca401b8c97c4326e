"""With Keras 2 as `tf.keras`, the layers in `tf.compat.v1` are there, and the legacy optimizers.

:fixes: keras3-has-no-tf1-layers
:needs: tf>=2.16 -- older versions bring Keras 2
:process: it chooses the Keras of the process
:given: network

>>> network(tf.compat.v1.layers.dense).shape.as_list()
[None, 3]
>>> type(tf.keras.optimizers.legacy.SGD(0.5)).__name__
'SGD'
"""

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf


def network(dense):
    with tf.Graph().as_default():
        features = tf.compat.v1.placeholder(tf.float32, [None, 2])
        return dense(features, 3)
