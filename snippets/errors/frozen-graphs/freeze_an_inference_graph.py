"""A graph built for inference takes the values of a checkpoint and has no assignment to freeze.

:fixes: frozen-graph-variable-input
:given: tempfile model freeze train folder checkpoint value

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     scores = model(training=False)
...     tf.compat.v1.train.Saver().restore(session, checkpoint)
...     frozen = freeze(session, "scores")
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(frozen, name="")
>>> print(value(graph, "scores:0"))
3.0
"""

import tempfile

import tensorflow as tf


def model(training):
    """Normalize by a moving mean, which training updates."""
    images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
    mean = tf.compat.v1.get_variable("mean", initializer=[0.0, 0.0])
    waits_for = []
    if training:
        change = 0.5 * (mean - tf.reduce_mean(images, axis=0))
        waits_for = [tf.compat.v1.assign_sub(mean, change)]
    with tf.control_dependencies(waits_for):
        return tf.subtract(images, mean, name="scores")


def train(folder):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        scores = model(training=True)
        session.run(tf.compat.v1.global_variables_initializer())
        session.run(scores, {"images:0": [[2.0, 2.0]]})
        return tf.compat.v1.train.Saver().save(session, folder + "/model")


def freeze(session, output):
    return tf.compat.v1.graph_util.convert_variables_to_constants(
        session, session.graph.as_graph_def(), [output]
    )


def value(graph, name):
    with tf.compat.v1.Session(graph=graph) as session:
        return session.run(name, {"images:0": [[3.0, 4.0]]})[0, 1]


folder = tempfile.TemporaryDirectory()
checkpoint = train(folder.name)
