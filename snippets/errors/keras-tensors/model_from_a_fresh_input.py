"""A new input does not take the place of the input that a layer was called on.

:family: keras-graph-disconnected
:fixes: keras-graph-disconnected
:needs: keras!=3.12.* -- Keras 3.12, the newest for Python 3.10, has another message
:given: inputs scores model

>>> tf.keras.Model(fresh, scores)
Traceback (most recent call last):
    ...
ValueError: Output with path `` is not connected to `inputs`
>>> tf.keras.Model(fresh, model(fresh)).output_shape
(None, 1)
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
scores = tf.keras.layers.Dense(1, name="scores")(inputs)
model = tf.keras.Model(inputs, scores)

fresh = tf.keras.Input([2], name="fresh")
