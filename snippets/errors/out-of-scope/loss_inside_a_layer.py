"""A layer takes tensors of its own call and adds the loss there, so nothing is closed over.

:fixes: keras-symbolic-input
:needs: mode=tf2 -- the loss is read as a value, which needs eager execution

>>> outputs = Penalty()(tf.constant([[1.0, 2.0]]))
>>> outputs.numpy()
array([[1., 2.]], dtype=float32)
>>> layer = Penalty()
>>> model = tf.keras.Sequential([layer])
>>> _ = model(tf.constant([[1.0, 2.0]]))
>>> [loss.numpy().tolist() for loss in model.losses]
[5.0]
"""

import tensorflow as tf


class Penalty(tf.keras.layers.Layer):
    def call(self, scores):
        self.add_loss(tf.reduce_sum(tf.square(scores)))
        return scores
