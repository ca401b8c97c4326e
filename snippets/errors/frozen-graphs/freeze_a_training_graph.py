"""An assignment that the output waits for stays in the frozen graph, where its variable is a constant.

:family: frozen-graph-variable-input
:given: model freeze trained session

>>> with tf.Graph().as_default():
...     tf.import_graph_def(freeze(session, "scores"), name="")
Traceback (most recent call last):
    ...
ValueError: Input 0 of node AssignSub was passed float from mean:0 incompatible with expected float_ref.
"""

import tensorflow as tf


def model(images):
    """Normalize by a moving mean, as batch normalization does in training."""
    mean = tf.compat.v1.get_variable(
        "mean", initializer=[0.0, 0.0], use_resource=False
    )
    change = 0.1 * (mean - tf.reduce_mean(images, axis=0))
    update = tf.compat.v1.assign_sub(mean, change)
    with tf.control_dependencies([update]):
        return tf.subtract(images, mean, name="scores")


def freeze(session, output):
    return tf.compat.v1.graph_util.convert_variables_to_constants(
        session, session.graph.as_graph_def(), [output]
    )


def trained():
    with tf.Graph().as_default():
        model(tf.compat.v1.placeholder(tf.float32, [None, 2], name="images"))
        session = tf.compat.v1.Session()
        session.run(tf.compat.v1.global_variables_initializer())
        return session


session = trained()
