"""In Keras 3, or in eager execution, a model cannot end in what `tf.zeros([1, 2])` gives.

:family: no-keras-history
:raises: tensor-graph-eager-undefined

>>> type(tf.keras.Model(inputs, bare)).__name__
Traceback (most recent call last):
    ...
ValueError: All `outputs` values must be KerasTensors. Received: outputs=[[0. 0.]] including invalid value [[0. 0.]] of type <class 'tensorflow.python.framework.ops.EagerTensor'>
"""

import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")
bare = tf.zeros([1, 2], name="bare")
