"""Called like a function, a model becomes part of the traced graph.

:needs: mode=tf2 -- the call gives values only with eager execution on
:fixes: model-method-in-tf-function
:given: inputs dense model

>>> predict(tf.constant([[1.0, 2.0]])).numpy()
array([[3.]], dtype=float32)
"""

import tensorflow as tf

inputs = tf.keras.Input([2])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Model(inputs, dense(inputs))


@tf.function
def predict(batch):
    return model(batch)
