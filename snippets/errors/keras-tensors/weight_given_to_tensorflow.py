"""The dtype of a weight of Keras 3 is text, where TensorFlow reads a `tf.DType`.

:family: keras-variable-not-tf
:needs: tf>=2.16 -- the weights of Keras 2 are TensorFlow variables

>>> tf.compat.v1.assign(weight, [[2.0]])
Traceback (most recent call last):
    ...
AttributeError: 'str' object has no attribute '_is_ref_dtype'
>>> tf.train.ExponentialMovingAverage(0.9).apply([weight])
Traceback (most recent call last):
    ...
AttributeError: 'str' object has no attribute 'base_dtype'
>>> weight.read_value()
Traceback (most recent call last):
    ...
AttributeError: 'Variable' object has no attribute 'read_value'
>>> weight.dtype
'float32'
>>> isinstance(weight, tf.Variable)
False
"""

import tensorflow as tf

layer = tf.keras.layers.Dense(1, name="scores", kernel_initializer="ones")
layer.build([None, 1])
weight = layer.kernel
