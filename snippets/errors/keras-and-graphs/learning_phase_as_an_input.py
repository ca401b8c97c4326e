"""In Keras 3, or in eager execution, the learning phase is no input.

:family: learning-phase-gone
:raises: no-keras-history
:given: K model values

>>> inputs = [model.input, K.learning_phase()]
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'learning_phase'
>>> function = K.function(inputs, [model.output])
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'function'
"""

import tensorflow as tf

K = tf.keras.backend

values = tf.keras.Input([1000])
model = tf.keras.Model(values, tf.keras.layers.Dropout(0.5)(values))
