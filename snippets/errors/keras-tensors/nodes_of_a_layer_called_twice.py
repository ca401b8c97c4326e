"""Keras 2 numbers the symbolic calls of a layer, and gives the output of each by its number.

:fixes: layer-never-called
:needs: tf<2.16 -- Keras 3 has no `get_output_at`
:given: layer

>>> layer.get_output_at(1) is encoded_text
True
>>> layer.get_output_shape_at(1)
(None, 90, 3)
"""

import tensorflow as tf

layer = tf.keras.layers.Dense(3, name="encoder")
title = tf.keras.Input([5, 2], name="title")
text = tf.keras.Input([90, 2], name="text")

encoded_title = layer(title)
encoded_text = layer(text)
