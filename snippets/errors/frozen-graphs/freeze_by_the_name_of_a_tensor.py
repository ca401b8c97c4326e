"""Freezing takes names of operations: `scores`, where `scores:0` is its first output.

:family: freeze-name-not-in-graph
:fixes: freeze-name-not-in-graph
:given: graph session

>>> freeze([scores.name])
Traceback (most recent call last):
    ...
AssertionError: scores:0 is not in graph
>>> frozen = freeze([scores.op.name])
>>> [node.name for node in frozen.node if node.name == "scores"]
['scores']
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 10.0])
    scores = tf.multiply(images, weights, name="scores")
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initialize)


def freeze(names):
    return tf.compat.v1.graph_util.convert_variables_to_constants(
        session, graph.as_graph_def(), names
    )
