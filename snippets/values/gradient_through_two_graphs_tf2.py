"""The gradient of the second part, given to the first tape as `output_gradients`, carries on.

:needs: mode=tf2 -- a tape records with eager execution

>>> print(slope(tf.constant(3.0)).numpy())
24.0
"""

import tensorflow as tf


def slope(x):
    """The gradient of z with respect to x, where y crosses as an array."""
    with tf.GradientTape() as first:
        first.watch(x)
        y = x**2
    fed = tf.constant(y.numpy())
    with tf.GradientTape() as second:
        second.watch(fed)
        z = 4.0 * fed
    outer = second.gradient(z, fed)
    return first.gradient(y, x, output_gradients=outer)
