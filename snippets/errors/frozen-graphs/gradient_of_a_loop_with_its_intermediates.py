"""A loop that gives out what its gradient needs is not rewritten, and both graphs have their gradients.

:fixes: duplicate-function-name
:process: it switches a behavior of the whole process

>>> print(slope("first"), slope("second"))
108.0 108.0
"""

import tensorflow as tf

tf.compat.v1.enable_control_flow_v2()
tf.compat.v1.experimental.output_all_intermediates(True)

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    result = tf.compat.v1.while_loop(lambda y: y < 50.0, tf.square, [x])
    tf.identity(result, name="y")

definition = graph.as_graph_def()


def slope(prefix):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        x = tf.constant(3.0)
        [y] = tf.import_graph_def(definition, {"x:0": x}, ["y:0"], prefix)
        return session.run(tf.gradients(y, x)[0])
