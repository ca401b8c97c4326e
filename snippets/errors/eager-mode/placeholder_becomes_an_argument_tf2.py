"""What a placeholder was for is an argument of a function.

:fixes: placeholder-eager placeholder-not-fed tensor-unhashable
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> double([1.0, 2.0]).numpy()
array([2., 4.], dtype=float32)
"""

import tensorflow as tf


@tf.function
def double(scores):
    return tf.multiply(scores, 2.0)
