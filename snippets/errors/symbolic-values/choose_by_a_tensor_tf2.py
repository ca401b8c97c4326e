"""A `tf.function` turns an `if` over one boolean tensor into a branch of its graph; `tf.where` chooses by element.

:fixes: symbolic-bool
:needs: mode=tf2 -- the function is called eagerly

>>> print(grade(tf.constant(2)).numpy(), grade(tf.constant(7)).numpy())
b'low' b'high'
>>> capped(tf.constant([2, 7])).numpy()
array([2, 5], dtype=int32)
"""

import tensorflow as tf


@tf.function
def grade(score):
    if score > 5:
        return tf.constant("high")
    return tf.constant("low")


@tf.function
def capped(scores):
    return tf.where(scores > 5, 5, scores)
