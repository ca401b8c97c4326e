"""Without eager execution, `predict` of a Keras 3 model fails.

:family: dataset-iter-graph-mode keras-method-in-graph-mode
:raises: tensor-not-an-element capture-eager-without-function
:process: it switches a behavior of the whole process
:given: batch model

>>> model.predict(batch, verbose=0)
array([[3.]], dtype=float32)
>>> tf.compat.v1.disable_eager_execution()
>>> model.predict(batch, verbose=0)
Traceback (most recent call last):
    ...
RuntimeError: `tf.data.Dataset` only supports Python-style iteration in eager mode or within tf.function.
"""

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

model = tf.keras.Sequential(
    [
        tf.keras.Input([2]),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)
