"""From TensorFlow 2.13 on, gradients of this loop, imported by two graphs with two prefixes, get functions of one name.

:family: duplicate-function-name
:process: it switches a behavior of the whole process

>>> print(slope("first"))
108.0
>>> try:
...     print(slope("second"))
... except tf.errors.InvalidArgumentError as error:
...     print(str(error).split(" where ")[0])  # doctest: +ELLIPSIS
Attempting to add a duplicate function with name: while_cond_2_rewritten
"""

import tensorflow as tf

tf.compat.v1.enable_control_flow_v2()

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    result = tf.compat.v1.while_loop(lambda y: y < 50.0, tf.square, [x])
    tf.identity(result, name="y")

definition = graph.as_graph_def()
graphs = []


def slope(prefix):
    with tf.Graph().as_default() as graph, tf.compat.v1.Session() as session:
        graphs.append(graph)
        x = tf.constant(3.0)
        [y] = tf.import_graph_def(definition, {"x:0": x}, ["y:0"], prefix)
        return session.run(tf.gradients(y, x)[0])
