"""This Keras 2 model takes no Input of Keras 3; a layer that calls it does, and leaves its weights out.

:family: keras2-object-in-keras3
:raises: keras-variable-not-tf
:fixes: keras2-object-in-keras3
:needs: tf>=2.16 -- older versions have Keras 2 as `tf.keras`
:given: encoder inputs tf_keras

>>> encoder(inputs)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
AttributeError: Exception encountered when calling layer 'sequential' (type Sequential).
<BLANKLINE>
'tuple' object has no attribute 'rank'
<BLANKLINE>
Call arguments received by layer 'sequential' (type Sequential):
  • inputs=<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=features>
  • training=None
  • mask=None
>>> scores = tf.keras.layers.Dense(1)(Encode(encoder)(inputs))
>>> model = tf.keras.Model(inputs, scores)
>>> print(model.output_shape, len(model.trainable_weights))
(None, 1) 2
"""

import tensorflow as tf
import tf_keras


class Encode(tf.keras.layers.Layer):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def call(self, features):
        return self.encoder(features)


encoder = tf_keras.Sequential([tf_keras.layers.Dense(3, input_shape=[2])])
inputs = tf.keras.Input([2], name="features")
