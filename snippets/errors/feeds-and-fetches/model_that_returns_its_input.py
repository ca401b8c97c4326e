"""With eager execution off, a Keras 2 model does not predict its own input; a copy of it does.

:family: fed-and-fetched
:fixes: fed-and-fetched
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch inputs hidden

>>> model = tf.keras.Model(inputs, [inputs, hidden])
>>> model.predict(batch)
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: features:0 is both fed and fetched.
>>> copy = tf.keras.layers.Lambda(tf.identity)(inputs)
>>> model = tf.keras.Model(inputs, [copy, hidden])
>>> features, values = model.predict(batch)
>>> print(features)
[[1. 2.]]
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

inputs = tf.keras.Input([2], name="features")
hidden = tf.keras.layers.Dense(2, kernel_initializer="ones")(inputs)
