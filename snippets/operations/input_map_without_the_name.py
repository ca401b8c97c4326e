"""`input_map` refuses a tensor of another graph only where the importing graph has no operation of its name.

:family: import-graph-def-input-map

>>> with tf.Graph().as_default():
...     tf.import_graph_def(exported, input_map={"x:0": theirs})
Traceback (most recent call last):
    ...
ValueError: node 'theirs' in input_map does not exist in graph (input_map entry: x:0->theirs:0)
"""

import tensorflow as tf

with tf.Graph().as_default() as definition:
    x = tf.compat.v1.placeholder(tf.int32, name="x")
    y = tf.multiply(x, 10, name="y")

with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")

exported = definition.as_graph_def()
