"""Set after TensorFlow was imported, but before `tf.keras` is used, the variable holds until a line imports from `tensorflow.keras`.

:family: keras2-object-in-keras3
:needs: tf>=2.16 -- older versions bring Keras 2
:process: it chooses the Keras of the process

>>> whose(tf.keras.layers.Dense)
'tf_keras'
>>> from tensorflow.keras.models import Sequential
>>> whose(Sequential), whose(tf.keras.layers.Dense)
('keras', 'keras')
>>> model = Sequential([layer])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <tf_keras.src.layers.core.dense.Dense object at 0x...> (of type <class 'tf_keras.src.layers.core.dense.Dense'>)
"""

import os

import tensorflow as tf

os.environ["TF_USE_LEGACY_KERAS"] = "1"


def whose(layer):
    return layer.__module__.split(".")[0]


layer = tf.keras.layers.Dense(1)
