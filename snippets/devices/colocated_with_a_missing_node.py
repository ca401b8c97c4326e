"""A node colocated with another cannot be imported without it, unless you drop the colocation.

>>> near.device
'/device:CPU:1'
>>> del definition.node[0]
>>> with tf.Graph().as_default():
...     tf.import_graph_def(definition)
Traceback (most recent call last):
    ...
ValueError: Node 'near' expects to be colocated with unknown node 'scores'
>>> [node] = definition.node
>>> node.attr["_class"].list.s
[b'loc:@scores']
>>> del node.attr["_class"]
>>> with tf.Graph().as_default():
...     tf.import_graph_def(definition, return_elements=["near"])
[<tf.Operation 'import/near' type=Const>]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    with tf.device("/CPU:1"):
        scores = tf.constant([1, 2, 3], name="scores")
    with tf.device("/CPU:0"), tf.compat.v1.colocate_with(scores.op):
        near = tf.constant(3, name="near")

definition = graph.as_graph_def()
