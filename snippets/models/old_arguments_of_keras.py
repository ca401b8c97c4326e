"""Keras 3 refuses some arguments that Keras 2 took, and says which.

:raises: keras3-has-no-tf1-layers
:needs: tf>=2.16 -- Keras 2 takes them

>>> tf.keras.optimizers.Adam(lr=0.01)
Traceback (most recent call last):
    ...
ValueError: Argument(s) not recognized: {'lr': 0.01}
>>> tf.keras.layers.Dense(1, batch_input_shape=[None, 2])
Traceback (most recent call last):
    ...
ValueError: Unrecognized keyword arguments passed to Dense: {'batch_input_shape': [None, 2]}
>>> tf.keras.optimizers.legacy.Adam()
Traceback (most recent call last):
    ...
ImportError: `keras.optimizers.legacy` is not supported in Keras 3. When using `tf.keras`, to continue using a `tf.keras.optimizers.legacy` optimizer, you can install the `tf_keras` package (Keras 2) and set the environment variable `TF_USE_LEGACY_KERAS=True` to configure TensorFlow to use `tf_keras` when accessing `tf.keras`.
>>> tf.compat.v1.layers.dense
Traceback (most recent call last):
    ...
AttributeError: `dense` is not available with Keras 3.
>>> model.output_shape
(None, 1)
"""

import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(learning_rate=0.01)
model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dense(1)])
model.compile(optimizer, "mse")
