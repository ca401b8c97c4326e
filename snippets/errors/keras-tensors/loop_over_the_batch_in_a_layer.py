"""What must run once per row of the batch goes into a layer, as a loop of TensorFlow.

:fixes: kerastensor-as-int kerastensor-no-dispatch
:given: inputs

>>> model.output_shape
(None, 3)
"""

import tensorflow as tf


class SortRows(tf.keras.layers.Layer):
    def call(self, rows):
        return tf.map_fn(tf.sort, rows)


inputs = tf.keras.Input([3], name="inputs")
model = tf.keras.Model(inputs, SortRows()(inputs))
