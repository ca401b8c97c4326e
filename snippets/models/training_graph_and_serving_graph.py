"""One function builds a graph to train, with dropout, and a graph to serve, without; a value carries over.


>>> has_dropout(training), has_dropout(serving)
(True, False)
>>> trainer.run(trained.initializer, {"first:0": [1.0, 2.0]})
>>> server.run(served.initializer, {"first:0": trainer.run(trained)})
>>> print(server.run("score:0", {"features:0": [3.0, 4.0]}))
11.0
"""

import tensorflow as tf


def build(train):
    with tf.Graph().as_default() as graph:
        features = tf.compat.v1.placeholder(tf.float32, [2], "features")
        first = tf.compat.v1.placeholder(tf.float32, [2], "first")
        weights = tf.compat.v1.get_variable("weights", initializer=first)
        kept = tf.nn.dropout(features, rate=0.5) if train else features
        tf.reduce_sum(kept * weights, name="score")
    return graph, weights


training, trained = build(train=True)
serving, served = build(train=False)
serving.finalize()

trainer = tf.compat.v1.Session(graph=training)
server = tf.compat.v1.Session(graph=serving)


def has_dropout(graph):
    return "dropout" in str(graph.as_graph_def())
