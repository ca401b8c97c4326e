"""An optimizer of TensorFlow 1 takes the variables in the weights of Keras 3.

:family: keras-variable-not-tf
:fixes: keras-variable-not-tf
:needs: tf>=2.16 -- the weights of Keras 2 are TensorFlow variables
:needs: mode=tf2 -- a loss is a function only with eager execution on
:given: layer batch optimizer loss

>>> optimizer.minimize(loss, var_list=layer.trainable_variables)
Traceback (most recent call last):
    ...
ValueError: Passed in object <Variable path=dense/kernel, shape=(1, 1), dtype=float32, value=[[1.]]> of type 'Variable', not tf.Tensor or tf.Variable or ExtensionType.
>>> variables = [weight.value for weight in layer.trainable_variables]
>>> optimizer.minimize(loss, var_list=variables)
>>> print(layer.kernel.numpy())
[[0.]]
"""

import tensorflow as tf

batch = tf.ones([1, 1])

layer = tf.keras.layers.Dense(1, kernel_initializer="ones", use_bias=False)
layer.build([None, 1])
optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.5)


def loss():
    return tf.reduce_sum(tf.square(layer(batch)))
