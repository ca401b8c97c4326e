"""A GraphDef keeps the requests for devices, and a block around its import fills in where there is none.

>>> for node in definition.node:
...     print(node.name, repr(node.device))
scores '/device:GPU:0'
doubled ''
>>> with tf.Graph().as_default() as ours, tf.device("/CPU:1"):
...     tf.import_graph_def(definition, name="")
>>> for operation in ours.get_operations():
...     print(operation.name, operation.device)
scores /device:GPU:0
doubled /device:CPU:1
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    with tf.device("/GPU:0"):
        scores = tf.constant([1, 2, 3], name="scores")
    doubled = tf.add(scores, scores, name="doubled")

definition = theirs.as_graph_def()
