"""A graph that is built for inference reads its variables directly, and not through the switches of a condition.

:fixes: freeze-read-variable
:process: it switches a behavior of the whole process
:given: layer freeze

>>> freeze(lambda: tf.compat.v1.placeholder_with_default(False, []))
['AddV2', 'Const', 'Identity', 'Merge', 'Mul', 'Placeholder', 'PlaceholderWithDefault', 'Switch']
>>> freeze(lambda: False)
['Const', 'Identity', 'Mul', 'Placeholder']
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()
tf.compat.v1.enable_resource_variables()


def layer(is_training):
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    scale = tf.compat.v1.get_variable("scale", initializer=2.0)
    train, infer = lambda: x * scale + 1.0, lambda: x * scale
    if is_training is False:
        return infer()
    return tf.compat.v1.cond(is_training, train, infer)


def freeze(make_flag):
    with tf.Graph().as_default() as graph:
        tf.identity(layer(make_flag()), name="scaled")
        initialize = tf.compat.v1.global_variables_initializer()
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(initialize)
        frozen = tf.compat.v1.graph_util.convert_variables_to_constants(
            session, graph.as_graph_def(), ["scaled"]
        )
    return sorted({node.op for node in frozen.node})
