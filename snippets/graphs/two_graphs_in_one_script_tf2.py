"""Two functions in one script: each has a graph, and what one returns is an argument of the other.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> center = measure(tf.constant([1.0, 2.0, 6.0]))
>>> result = correct(tf.constant([4.0, 5.0]), center)
>>> print(center.numpy(), result.numpy())
3.0 [1. 2.]
"""

import tensorflow as tf


@tf.function
def measure(samples):
    return tf.reduce_mean(samples)


@tf.function
def correct(values, offset):
    return values - offset
