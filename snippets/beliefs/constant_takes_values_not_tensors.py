"""`tf.constant` takes a value of another graph, and refuses that graph's tensor.

>>> with ours.as_default():
...     copied = tf.constant(values)
>>> copied.graph is ours
True
>>> with ours.as_default():
...     tf.constant(theirs)
Traceback (most recent call last):
    ...
TypeError: Expected any non-tensor type, but got a tensor instead.
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([7, 8, 9], name="theirs")
    with tf.compat.v1.Session() as session:
        values = session.run(theirs)

ours = tf.Graph()
