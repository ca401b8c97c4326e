"""A layer makes its weight in `build`, and lists it for training.

:fixes: variable-created-twice lambda-untracked-variable
:needs: mode=tf2 -- the result is read as a value, which needs eager execution

>>> predict(tf.constant([[1.0, 2.0]])).numpy()
array([[1., 2.]], dtype=float32)
>>> len(layer.trainable_weights)
1
"""

import tensorflow as tf


class Scaled(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            name="scale", shape=(), initializer="ones", trainable=True
        )

    def call(self, scores):
        return scores * self.scale


layer = Scaled()


@tf.function
def predict(scores):
    return layer(scores)
