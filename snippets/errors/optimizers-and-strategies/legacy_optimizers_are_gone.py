"""Keras 3 has no legacy optimizers.

:family: keras3-has-no-tf1-layers
:needs: tf>=2.11 -- older versions have no `optimizers.legacy`

>>> type(make_optimizer()).__name__
Traceback (most recent call last):
    ...
ImportError: `keras.optimizers.legacy` is not supported in Keras 3. When using `tf.keras`, to continue using a `tf.keras.optimizers.legacy` optimizer, you can install the `tf_keras` package (Keras 2) and set the environment variable `TF_USE_LEGACY_KERAS=True` to configure TensorFlow to use `tf_keras` when accessing `tf.keras`.
"""

import tensorflow as tf


def make_optimizer():
    return tf.keras.optimizers.legacy.SGD(0.5)
