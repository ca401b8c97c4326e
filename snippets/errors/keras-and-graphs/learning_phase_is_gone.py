"""Keras 3 has no learning phase for the whole program.

:family: learning-phase-gone
:process: it sets a flag of Keras
:given: K

>>> K.set_learning_phase(0)
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'set_learning_phase'
>>> phase = K.learning_phase()
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'learning_phase'
>>> scope = K.learning_phase_scope(1)
Traceback (most recent call last):
    ...
AttributeError: module 'keras._tf_keras.keras.backend' has no attribute 'learning_phase_scope'
"""

import tensorflow as tf

K = tf.keras.backend
