"""With `TF_USE_LEGACY_KERAS=1` set before TensorFlow is imported, `tf.keras` is the package `tf_keras`, which is Keras 2.

:fixes: keras2-object-in-keras3
:needs: tf>=2.16 -- older versions bring Keras 2
:process: it chooses the Keras of the process
:given: tf_keras layer

>>> tf.keras.Model.__module__.split(".")[0]
'tf_keras'
>>> hasattr(tf.keras, "__version__")
False
>>> print(model(tf.ones([3, 2])).shape)
(3, 1)
"""

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf
import tf_keras

layer = tf_keras.layers.Dense(1)
model = tf.keras.Sequential([layer])
