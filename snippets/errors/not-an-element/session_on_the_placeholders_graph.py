"""A session opened on the placeholder's graph takes the feed; variables have no value in it yet.

:family: feed-not-an-element
:fixes: feed-not-an-element

>>> last_opened.run(doubled, {numbers: [1, 2]})
Traceback (most recent call last):
    ...
TypeError: Cannot interpret feed_dict key as Tensor: Tensor Tensor("numbers:0", dtype=int32) is not an element of this graph.
>>> session = tf.compat.v1.Session(graph=numbers.graph)
>>> session.run(doubled, {numbers: [1, 2]})
array([2, 4], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    numbers = tf.compat.v1.placeholder(tf.int32, name="numbers")
    doubled = tf.multiply(numbers, 2, name="doubled")

with tf.Graph().as_default():
    words = tf.compat.v1.placeholder(tf.string, name="words")
    last_opened = tf.compat.v1.Session()
