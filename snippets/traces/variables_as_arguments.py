"""A function that takes its variables as arguments serves both models.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> print(
...     scale(tf.constant(2.0), double).numpy(),
...     scale(tf.constant(2.0), triple).numpy(),
... )
4.0 6.0
"""

import tensorflow as tf

double, triple = tf.Variable(2.0), tf.Variable(3.0)


@tf.function
def scale(number, factor):
    return number * factor
