"""Python code crosses by itself: run it in another graph's block, and it builds there.

>>> first.graph is second.graph
False
>>> print(
...     [
...         float(tf.compat.v1.Session(graph=t.graph).run(t))
...         for t in (first, second)
...     ]
... )
[6.0, 6.0]
"""

import tensorflow as tf


def total():
    return tf.reduce_sum(tf.constant([1.0, 2.0, 3.0]))


with tf.Graph().as_default():
    first = total()

with tf.Graph().as_default():
    second = total()
