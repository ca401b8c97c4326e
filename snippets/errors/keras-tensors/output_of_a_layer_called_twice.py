"""This layer was called on inputs of two shapes: `output` is its first output, and there is no one shape.

:family: layer-never-called
:given: layer

>>> layer.output is encoded_title
True
>>> layer.output_shape
Traceback (most recent call last):
    ...
AttributeError: 'Dense' object has no attribute 'output_shape'
>>> layer.input_shape
Traceback (most recent call last):
    ...
AttributeError: 'Dense' object has no attribute 'input_shape'
"""

import tensorflow as tf

layer = tf.keras.layers.Dense(3, name="encoder")
title = tf.keras.Input([5, 2], name="title")
text = tf.keras.Input([90, 2], name="text")

encoded_title = layer(title)
encoded_text = layer(text)
