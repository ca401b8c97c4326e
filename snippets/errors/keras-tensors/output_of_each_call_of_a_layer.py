"""Each call of a layer returns an output of its own, and both use its one set of weights.

:fixes: layer-never-called
:given: layer title text

>>> encoded_title = layer(title)
>>> encoded_text = layer(text)
>>> model = tf.keras.Model([title, text], [encoded_title, encoded_text])
>>> model.output_shape
[(None, 5, 3), (None, 90, 3)]
>>> len(model.weights)
2
"""

import tensorflow as tf

layer = tf.keras.layers.Dense(3, name="encoder")
title = tf.keras.Input([5, 2], name="title")
text = tf.keras.Input([90, 2], name="text")
