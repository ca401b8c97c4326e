"""Each set of variables can have an optimizer of its own.

:needs: mode=tf2 -- the steps change values only with eager execution on
:fixes: optimizer-unknown-variable
:given: weight bias

>>> step(weight, tf.keras.optimizers.SGD(0.5))
>>> step(bias, tf.keras.optimizers.SGD(0.25))
>>> [float(weight), float(bias)]
[0.5, 1.75]
"""

import tensorflow as tf

weight = tf.Variable(1.0, name="weight")
bias = tf.Variable(2.0, name="bias")


def step(variable, optimizer):
    optimizer.apply_gradients([(tf.constant(1.0), variable)])
