"""Equal calls of `tf.constant` make a new operation and a new tensor each time, in one graph and in two.

>>> print(first.name, second.name, third.name)
scores:0 scores_1:0 scores:0
>>> first is second, first is third
(False, False)
"""

import tensorflow as tf

with tf.Graph().as_default():
    first = tf.constant([1, 2, 3], name="scores")
    second = tf.constant([1, 2, 3], name="scores")

with tf.Graph().as_default():
    third = tf.constant([1, 2, 3], name="scores")
