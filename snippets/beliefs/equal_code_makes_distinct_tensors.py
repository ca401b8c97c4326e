"""The same code run in two graphs makes tensors of equal names that are two different tensors.

>>> print(theirs.name, ours.name)
doubled:0 doubled:0
>>> theirs is ours, theirs.graph is ours.graph
(False, False)
"""

import tensorflow as tf


def doubled():
    return tf.multiply(tf.constant([1, 2, 3]), 2, name="doubled")


with tf.Graph().as_default():
    theirs = doubled()

with tf.Graph().as_default():
    ours = doubled()
