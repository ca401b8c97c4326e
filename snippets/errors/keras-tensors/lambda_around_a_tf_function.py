"""A `Lambda` layer is the short form for one TensorFlow expression, in a model that you do not save.

:fixes: kerastensor-to-tf no-keras-history
:given: offset inputs

>>> model.output_shape
(None, 2)
"""

import tensorflow as tf

offset = [10.0, 20.0]

inputs = tf.keras.Input([2], name="inputs")
shifted = tf.keras.layers.Lambda(lambda x: tf.square(x) + offset)(inputs)
model = tf.keras.Model(inputs, shifted)
