"""`w = w - step` gives the name to a tensor, which the tape does not watch; `assign_sub` keeps the variable.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> weight = tf.Variable(3.0)
>>> weight = weight - 0.1 * slope(weight)
>>> slope(weight) is None
True

>>> weight = tf.Variable(3.0)
>>> _ = weight.assign_sub(0.1 * slope(weight))
>>> slope(weight) is None
False
"""

import tensorflow as tf


def slope(weight):
    with tf.GradientTape() as tape:
        loss = weight**2
    return tape.gradient(loss, weight)
