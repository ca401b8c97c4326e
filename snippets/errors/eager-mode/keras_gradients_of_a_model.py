"""The Keras form of `tf.gradients` on a model's outputs and inputs is refused with eager execution, too.

:family: gradients-eager
:fixes: gradients-eager
:needs: mode=tf2 -- it is about models made with eager execution
:given: inputs layer model

>>> tf.keras.backend.gradients(model.outputs, model.inputs)
Traceback (most recent call last):
    ...
RuntimeError: tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.
>>> images = tf.constant([[1.0, 2.0]])
>>> with tf.GradientTape() as tape:
...     tape.watch(images)
...     scores = model(images)
>>> tape.gradient(scores, images).numpy()
array([[1., 1.]], dtype=float32)
"""

import tensorflow as tf

inputs = tf.keras.Input([2])
layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Model(inputs, layer(inputs))
