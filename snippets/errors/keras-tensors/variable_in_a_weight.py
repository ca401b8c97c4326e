"""Outside of a layer's `call`, `value` of a weight of Keras 3 is the TensorFlow variable that holds it.

:fixes: keras-variable-not-tf
:needs: tf>=2.16 -- the weights of Keras 2 are TensorFlow variables
:needs: mode=tf2 -- a variable holds a value of its own only with eager execution
:given: layer

>>> variable = layer.kernel.value
>>> isinstance(variable, tf.Variable)
True
>>> assigned = tf.compat.v1.assign(variable, [[2.0]])
>>> print(layer.kernel.numpy())
[[2.]]
>>> average = tf.train.ExponentialMovingAverage(0.9)
>>> updated = average.apply([variable])
>>> print(average.average(variable).numpy())
[[2.]]
"""

import tensorflow as tf

layer = tf.keras.layers.Dense(1, name="scores", kernel_initializer="ones")
layer.build([None, 1])
