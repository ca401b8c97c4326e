"""A function can return an intermediate tensor beside its result, for the next function to take.

:fixes: out-of-scope-tensor graph-tensor-in-eager
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> doubled, total = summed(tf.constant([1, 2, 3]))
>>> doubled.numpy(), total.numpy().tolist()
(array([2, 4, 6], dtype=int32), 12)
>>> report(doubled).numpy()
array([3, 5, 7], dtype=int32)
"""

import tensorflow as tf


@tf.function
def summed(scores):
    doubled = scores * 2
    return doubled, tf.reduce_sum(doubled)


@tf.function
def report(doubled):
    return doubled + 1
