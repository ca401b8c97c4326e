"""Keras 3 takes a number for a layer's `call` as a keyword argument.

:family: keras-wants-symbolic
:fixes: keras-wants-symbolic
:given: inputs Scale

>>> scaled = Scale()(inputs, 2.0)
Traceback (most recent call last):
    ...
ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 2.0 (of type <class 'float'>)
>>> scaled = Scale()(inputs, factor=2.0)
>>> tf.keras.Model(inputs, scaled).output_shape
(None, 2)
"""

import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def call(self, values, factor):
        return factor * values


inputs = tf.keras.Input([2], name="inputs")
