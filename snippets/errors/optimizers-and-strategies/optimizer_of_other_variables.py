"""From TensorFlow 2.11 on, a Keras optimizer that is not legacy keeps to its first variables.

:family: optimizer-unknown-variable
:needs: tf>=2.0 -- in 1.15, Keras optimizers take resource variables only

>>> step(weight)
>>> step(bias)
Traceback (most recent call last):
    ...
ValueError: Unknown variable: <tf.Variable 'bias:0' shape=(1,) dtype=float32, numpy=array([1.], dtype=float32)>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
"""

import tensorflow as tf

weight = tf.Variable([1.0], name="weight")
bias = tf.Variable([1.0], name="bias")
optimizer = tf.keras.optimizers.SGD(0.5)


def step(variable):
    optimizer.apply_gradients([(tf.ones([1]), variable)])
