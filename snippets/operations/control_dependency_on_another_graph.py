"""A control dependency on an operation of another graph is refused.

:family: tensor-not-an-element

>>> with graph.as_default(), tf.control_dependencies([theirs]):
...     done = tf.no_op()
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("theirs:0", shape=(2,), dtype=int32) is not an element of this graph.
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")

graph = tf.Graph()
