"""The value that a function returns can start a variable.

:fixes: variable-initializer-in-function
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: double

>>> start = tf.Variable(double(tf.constant([3.0])))
>>> start.numpy()
array([6.], dtype=float32)
"""

import tensorflow as tf


@tf.function
def double(score):
    return tf.multiply(score, 2.0)
