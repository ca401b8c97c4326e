"""With control flow v1, freezing keeps both branches of a `tf.cond`, and the assignment in the one for training.

:family: frozen-graph-variable-input
:process: it switches a behavior of the whole process

>>> frozen = freeze(use_resource=False)
>>> with tf.Graph().as_default():
...     tf.import_graph_def(frozen, name="")
Traceback (most recent call last):
    ...
ValueError: Input 0 of node cond/AssignSub/Switch was passed float from mean:0 incompatible with expected float_ref.
>>> frozen = freeze(use_resource=True)
>>> with tf.Graph().as_default():
...     tf.import_graph_def(frozen, name="")
Traceback (most recent call last):
    ...
ValueError: Input 0 of node cond/AssignSubVariableOp was passed float from cond/ReadVariableOp/Switch:1 incompatible with expected resource.
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()


def model(use_resource):
    """Normalize by a moving mean, as batch normalization does."""
    images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
    training = tf.compat.v1.placeholder(tf.bool, [], name="training")
    mean = tf.compat.v1.get_variable(
        "mean", initializer=[0.0, 0.0], use_resource=use_resource
    )

    def update():
        change = 0.1 * (mean - tf.reduce_mean(images, axis=0))
        with tf.control_dependencies([tf.compat.v1.assign_sub(mean, change)]):
            return tf.identity(images)

    images = tf.cond(training, update, lambda: images)
    return tf.subtract(images, mean, name="scores")


def freeze(use_resource):
    with tf.Graph().as_default() as graph, tf.compat.v1.Session() as session:
        scores = model(use_resource)
        session.run(tf.compat.v1.global_variables_initializer())
        return tf.compat.v1.graph_util.convert_variables_to_constants(
            session, graph.as_graph_def(), [scores.op.name]
        )
