"""A Keras loss is traced too; `run_eagerly=True` calls it with eager tensors.

:family: no-numpy-attribute
:fixes: no-numpy-attribute
:needs: mode=tf2 -- a Keras 3 model is evaluated only with eager execution on
:given: ones model loss

>>> model.compile(loss=loss)
>>> model.evaluate(ones, ones, verbose=0)
Traceback (most recent call last):
    ...
AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
>>> model.compile(loss=loss, run_eagerly=True)
>>> print(model.evaluate(ones, ones, verbose=0))
labels: [[1.]]
0.0
"""

import numpy as np
import tensorflow as tf

ones = np.ones([1, 1], dtype=np.float32)

model = tf.keras.Sequential(
    [
        tf.keras.Input([1]),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)


def loss(labels, predictions):
    print("labels:", labels.numpy())
    return tf.reduce_mean(tf.square(labels - predictions))
