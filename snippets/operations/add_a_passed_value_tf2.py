"""What a function returns to eager code is a value, which another function can take as an argument.

:needs: mode=tf2 -- a function returns values only with eager execution
:given: theirs

>>> add(theirs()).numpy()
array([4, 6], dtype=int32)
"""

import tensorflow as tf


@tf.function
def theirs():
    return tf.constant([1, 2])


@tf.function
def add(value):
    return value + tf.constant([3, 4])
