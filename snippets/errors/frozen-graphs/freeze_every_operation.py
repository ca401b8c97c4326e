"""Freezing keeps what the names need: with each name of the graph, the assignments too.

:family: frozen-graph-variable-input
:fixes: frozen-graph-variable-input
:given: graph session definition

>>> names = [node.name for node in definition.node]
>>> with tf.Graph().as_default():
...     tf.import_graph_def(freeze(names), name="")
Traceback (most recent call last):
    ...
ValueError: Input 0 of node weights/Assign was passed float from weights:0 incompatible with expected float_ref.
>>> with tf.Graph().as_default() as copy:
...     tf.import_graph_def(freeze(["scores"]), name="")
>>> with tf.compat.v1.Session(graph=copy) as session:
...     print(session.run("scores:0", {"images:0": [[3.0, 4.0]]})[0, 1])
40.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
    weights = tf.compat.v1.get_variable(
        "weights", initializer=[1.0, 10.0], use_resource=False
    )
    scores = tf.multiply(images, weights, name="scores")
    loss = tf.reduce_sum(scores)
    step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(loss)
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initialize)
definition = graph.as_graph_def()


def freeze(names):
    return tf.compat.v1.graph_util.convert_variables_to_constants(
        session, definition, names
    )
