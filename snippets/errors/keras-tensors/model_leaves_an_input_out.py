"""This model, which leaves out an input of its output, is refused; list each input.

:family: keras-graph-disconnected
:fixes: keras-graph-disconnected
:needs: keras!=3.12.* -- Keras 3.12, the newest for Python 3.10, makes such a model
:given: first second total

>>> tf.keras.Model(second, total)
Traceback (most recent call last):
    ...
ValueError: Output with path `` is not connected to `inputs`
>>> tf.keras.Model(second, [second, total])
Traceback (most recent call last):
    ...
ValueError: Output with path `1` is not connected to `inputs`
>>> tf.keras.Model([first, second], total).output_shape
(None, 2)
"""

import tensorflow as tf

first = tf.keras.Input([2], name="first")
second = tf.keras.Input([2], name="second")
total = tf.keras.layers.Add(name="total")([first, second])
