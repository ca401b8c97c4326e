"""A part of a traced graph is a function of the tensors at its borders.

:needs: mode=tf2 -- calling a function gives a value only with eager execution

>>> print(part(tf.constant([1.0, 2.0])).numpy())
[10. 40.]
"""

import tensorflow as tf


def whole(text):
    numbers = tf.strings.to_number(text, name="numbers")
    score = tf.multiply(numbers, [10.0, 20.0], name="score")
    return tf.reduce_max(score)


wrapped = tf.compat.v1.wrap_function(whole, [tf.TensorSpec([2], tf.string)])
part = wrapped.prune(feeds="numbers:0", fetches="score:0")
