"""`tf.constant` takes an array, not a graph tensor, neither of this graph nor of another.

>>> with ours.as_default():
...     tf.constant(theirs)
Traceback (most recent call last):
    ...
TypeError: Expected any non-tensor type, but got a tensor instead.
>>> with theirs.graph.as_default():
...     tf.constant(theirs)
Traceback (most recent call last):
    ...
TypeError: Expected any non-tensor type, but got a tensor instead.
>>> value = tf.compat.v1.Session(graph=theirs.graph).run(theirs)
>>> with ours.as_default():
...     tf.constant(value, name="copy")
<tf.Tensor 'copy:0' shape=(3,) dtype=int32>
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([7, 8, 9], name="theirs")

ours = tf.Graph()
