"""A definition in which an inserted node reads itself is refused by the import.

:family: graph-has-a-cycle
:given: graph definition

>>> insert_after("features", "scaled")
>>> with tf.Graph().as_default():
...     tf.import_graph_def(definition, name="")
Traceback (most recent call last):
    ...
ValueError: 2 nodes in a cycle
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.constant([1.0, 2.0], name="features")
    tf.multiply(features, 3.0, name="scores")

definition = graph.as_graph_def()


def insert_after(old, new):
    added = definition.node.add(name=new, op="Identity", input=[old])
    added.attr["T"].type = tf.float32.as_datatype_enum
    for node in definition.node:
        for place, name in enumerate(node.input):
            if name == old:
                node.input[place] = new
