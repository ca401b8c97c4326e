"""A function that is traced is a graph, so `tf.gradients` works inside, for what is computed inside.

:fixes: gradients-eager
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> slope(tf.constant([3.0])).numpy()
array([6.], dtype=float32)
"""

import tensorflow as tf


@tf.function
def slope(scores):
    squared = tf.square(scores)
    return tf.gradients(squared, [scores])[0]
