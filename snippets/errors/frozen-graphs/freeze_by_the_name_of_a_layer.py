"""The name of a layer or scope is part of its operations' names, and here the output is one of those.

:family: freeze-name-not-in-graph
:fixes: freeze-name-not-in-graph
:given: graph definition

>>> tf.compat.v1.graph_util.extract_sub_graph(definition, ["output"])
Traceback (most recent call last):
    ...
AssertionError: output is not in graph
>>> outputs(definition)
['output/scores']
>>> part = tf.compat.v1.graph_util.extract_sub_graph(
...     definition, outputs(definition)
... )
>>> [node.name for node in part.node if node.op == "Softmax"]
['output/scores']
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
    with tf.name_scope("output"):
        logits = tf.matmul(images, [[1.0, 2.0], [3.0, 4.0]], name="logits")
        scores = tf.nn.softmax(logits, name="scores")

definition = graph.as_graph_def()


def outputs(definition):
    """The names of the operations that no other operation takes."""
    taken = {
        name.split(":")[0].lstrip("^")
        for node in definition.node
        for name in node.input
    }
    return [node.name for node in definition.node if node.name not in taken]
