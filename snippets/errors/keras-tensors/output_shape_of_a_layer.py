"""A `Dense` layer of Keras 3 has no `output_shape`; its output has a shape.

:family: layer-never-called
:fixes: layer-never-called
:given: hidden inputs

>>> hidden.output_shape
Traceback (most recent call last):
    ...
AttributeError: 'Dense' object has no attribute 'output_shape'
>>> print(hidden(inputs).shape)
(None, 3)
>>> print(hidden.output.shape)
(None, 3)
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
hidden = tf.keras.layers.Dense(3, name="hidden")
