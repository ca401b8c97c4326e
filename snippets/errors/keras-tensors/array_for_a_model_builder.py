"""Give an Input to a function that builds a model, and the array to the model.

:family: keras-wants-symbolic
:fixes: keras-wants-symbolic
:needs: tf>=2.0 -- TensorFlow 1.15 has no `is_keras_tensor`
:given: build_model batch

>>> build_model(batch)
Traceback (most recent call last):
    ...
ValueError: Argument `input_tensor` must be a KerasTensor. Received invalid type: input_tensor=[[1.]] (of type <class 'numpy.ndarray'>)
>>> model = build_model(tf.keras.Input(batch.shape[1:]))
>>> print(model(batch).shape)
(1, 1)
"""

import numpy as np
import tensorflow as tf

batch = np.ones([1, 1], dtype=np.float32)


def build_model(inputs):
    if not tf.keras.backend.is_keras_tensor(inputs):
        inputs = tf.keras.Input(tensor=inputs)
    return tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
