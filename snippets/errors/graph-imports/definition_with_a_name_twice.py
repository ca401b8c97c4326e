"""Two definitions that are joined into one clash where both use one name.

:family: duplicate-node-name

>>> joined = tf.compat.v1.GraphDef()
>>> joined.MergeFrom(encoder.as_graph_def())
>>> joined.MergeFrom(decoder.as_graph_def())
>>> with tf.Graph().as_default():
...     tf.import_graph_def(joined, name="")
Traceback (most recent call last):
    ...
ValueError: Node 'weights' is not unique
"""

import tensorflow as tf

with tf.Graph().as_default() as encoder:
    tf.constant([1.0, 2.0], name="weights")

with tf.Graph().as_default() as decoder:
    tf.constant([3.0, 4.0], name="weights")
