"""Built with all variables at once, one Keras optimizer serves separate steps.

:needs: tf>=2.11, mode=tf2 -- Keras optimizers have `build` from 2.11 on
:fixes: optimizer-unknown-variable
:given: weight bias

>>> optimizer.build([weight, bias])
>>> step(weight)
>>> step(bias)
>>> [float(weight), float(bias)]
[0.5, 1.5]
"""

import tensorflow as tf

weight = tf.Variable(1.0, name="weight")
bias = tf.Variable(2.0, name="bias")
optimizer = tf.keras.optimizers.SGD(0.5, momentum=0.9)


def step(variable):
    optimizer.apply_gradients([(tf.constant(1.0), variable)])
