"""Building a graph again makes a second one; an open session keeps the first.

:family: fetch-not-an-element
:fixes: fetch-not-an-element

>>> scores = build()
>>> session = tf.compat.v1.Session(graph=scores.graph)
>>> session.run(scores)
array([1, 2, 3], dtype=int32)
>>> scores = build()
>>> session.run(scores)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("scores:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("scores:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> session = tf.compat.v1.Session(graph=scores.graph)
>>> session.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf


def build():
    with tf.Graph().as_default():
        return tf.constant([1, 2, 3], name="scores")
