"""Each set of variables can have an optimizer of its own.

:needs: mode=tf2 -- the steps change values only with eager execution on
:fixes: optimizer-unknown-variable

>>> step(weight, tf.keras.optimizers.SGD(0.5))
>>> step(bias, tf.keras.optimizers.SGD(0.25))
>>> np.array([weight, bias])
array([0.5 , 1.75], dtype=float32)
"""

import numpy as np
import tensorflow as tf

weight = tf.Variable(1.0, name="weight")
bias = tf.Variable(2.0, name="bias")


def step(variable, optimizer):
    optimizer.apply_gradients([(tf.constant(1.0), variable)])
