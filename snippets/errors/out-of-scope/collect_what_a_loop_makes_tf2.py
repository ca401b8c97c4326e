"""In a function, a `tf.TensorArray` carries the results of a loop out of it.

:fixes: out-of-scope-tensor not-fetchable
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> squares(4).numpy()
array([0, 1, 4, 9], dtype=int32)
"""

import tensorflow as tf


@tf.function
def squares(count):
    found = tf.TensorArray(tf.int32, size=count)
    for number in tf.range(count):
        found = found.write(number, number * number)
    return found.stack()
