"""The gradient of the second graph, fed into the first as `grad_ys`, carries on where the value was cut.

>>> print(slope(3.0))
24.0
"""

import tensorflow as tf

with tf.Graph().as_default() as first:
    x = tf.compat.v1.placeholder(tf.float32, [])
    y = x**2
    y_slope = tf.compat.v1.placeholder(tf.float32, [])
    [x_slope] = tf.gradients(y, x, grad_ys=y_slope)

with tf.Graph().as_default() as second:
    fed = tf.compat.v1.placeholder(tf.float32, [])
    z = 4.0 * fed
    [fed_slope] = tf.gradients(z, fed)

first_session = tf.compat.v1.Session(graph=first)
second_session = tf.compat.v1.Session(graph=second)


def slope(value):
    """The gradient of z with respect to x, through both graphs."""
    middle = first_session.run(y, {x: value})
    outer = second_session.run(fed_slope, {fed: middle})
    return first_session.run(x_slope, {x: value, y_slope: outer})
