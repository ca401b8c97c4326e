"""Operations on values replace `AssignSub` and its like in a frozen definition.

:family: frozen-graph-variable-input
:fixes: frozen-graph-variable-input
:given: frozen_by_others frozen

>>> with tf.Graph().as_default():
...     tf.import_graph_def(frozen, name="")
Traceback (most recent call last):
    ...
ValueError: Input 0 of node AssignSub was passed float from mean:0 incompatible with expected float_ref.
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(without_assignments(frozen), name="")
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run("scores:0", {"images:0": [[3.0, 4.0]]})[0, 1])
3.0
"""

import tensorflow as tf

VALUE_OF = {
    "RefSwitch": "Switch",
    "AssignAdd": "Add",
    "AssignSub": "Sub",
}


def without_assignments(definition):
    """The definition with operations on values for those on variables."""
    for node in definition.node:
        if node.op in VALUE_OF:
            node.op = VALUE_OF[node.op]
            node.attr.pop("use_locking", None)
    return definition


def frozen_by_others():
    with tf.Graph().as_default() as graph, tf.compat.v1.Session() as session:
        images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
        mean = tf.compat.v1.get_variable(
            "mean", initializer=[1.0, 1.0], use_resource=False
        )
        change = 0.1 * (mean - tf.reduce_mean(images, axis=0))
        with tf.control_dependencies([tf.compat.v1.assign_sub(mean, change)]):
            scores = tf.subtract(images, mean, name="scores")
        session.run(tf.compat.v1.global_variables_initializer())
        return tf.compat.v1.graph_util.convert_variables_to_constants(
            session, graph.as_graph_def(), [scores.op.name]
        )


frozen = frozen_by_others()
