"""A model cannot begin with what `tf.zeros([1, 2])` gives.

:family: no-keras-history

>>> type(tf.keras.Model(bare, scores)).__name__
Traceback (most recent call last):
    ...
ValueError: All `inputs` values must be KerasTensors. Received: inputs=[[0. 0.]] including invalid value [[0. 0.]] of type <class 'tensorflow.python.framework.ops.EagerTensor'>
"""

import tensorflow as tf

bare = tf.zeros([1, 2], name="bare")
inputs = tf.keras.Input([2], name="inputs")
scores = tf.keras.layers.Dense(1, name="scores")(inputs)
