"""In TensorFlow 2.9 and 2.10, the experimental optimizers refuse other variables.

:family: optimizer-unknown-variable
:needs: tf>=2.9, tf<2.11 -- from 2.11 on, they are the usual Keras optimizers

>>> step(weight)
>>> step(bias)
Traceback (most recent call last):
    ...
KeyError: "The optimizer cannot recognize variable bias:0. This usually means that you're reusing an optimizer previously created for a different model. Try creating a new optimizer instance."
"""

import tensorflow as tf

weight = tf.Variable([1.0], name="weight")
bias = tf.Variable([1.0], name="bias")
optimizer = tf.keras.optimizers.experimental.SGD(0.5)


def step(variable):
    optimizer.apply_gradients([(tf.ones([1]), variable)])
