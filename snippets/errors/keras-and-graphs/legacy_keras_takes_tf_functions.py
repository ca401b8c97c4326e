"""With Keras 2 as `tf.keras`, `tf.square` of a Keras input becomes a layer.

:fixes: kerastensor-to-tf
:needs: tf>=2.16 -- older versions bring Keras 2
:process: it chooses the Keras of the process

>>> model = tf.keras.Model(inputs, tf.square(inputs))
>>> print(model.predict([[3.0]], verbose=0).tolist())
[[9.0]]
"""

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

inputs = tf.keras.Input([1])
