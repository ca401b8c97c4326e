"""What a loop is to give back is one of its variables, or stands in an array that it fills.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> total, steps = growth(tf.constant([1.0, 2.0, 3.0]))
>>> print(total.numpy(), steps.numpy())
6.0 [1. 3. 6.]
"""

import tensorflow as tf


@tf.function
def growth(numbers):
    total = tf.constant(0.0)
    steps = tf.TensorArray(tf.float32, size=tf.size(numbers))
    for index in tf.range(tf.size(numbers)):
        total += numbers[index]
        steps = steps.write(index, total)
    return total, steps.stack()
