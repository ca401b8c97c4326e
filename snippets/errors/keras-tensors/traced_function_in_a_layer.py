"""In the `call` of a layer, a tf.function may take the tensor.

:fixes: kerastensor-to-tf kerastensor-no-dispatch kerastensor-to-numpy
:given: scale inputs

>>> model.output_shape
(None, 1)
"""

import tensorflow as tf


@tf.function
def scale(values):
    return values / tf.reduce_max(values, axis=1, keepdims=True)


class Scale(tf.keras.layers.Layer):
    def call(self, values):
        return scale(values)


inputs = tf.keras.Input([2], name="inputs")
scores = tf.keras.layers.Dense(1)(Scale()(inputs))
model = tf.keras.Model(inputs, scores)
