"""A mapped tensor must have the type of the one that it replaces.

:given: their_graph x definition

>>> with tf.Graph().as_default():
...     pixels = tf.compat.v1.placeholder(tf.uint8, [2], name="pixels")
...     tf.import_graph_def(definition, {"x:0": pixels}, name="theirs")
Traceback (most recent call last):
    ...
ValueError: Input 0 of node theirs/mul was passed uint8 from pixels:0 incompatible with expected float.
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="scores")
definition = their_graph.as_graph_def()
