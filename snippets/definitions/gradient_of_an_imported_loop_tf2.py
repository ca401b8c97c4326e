"""Imported in `wrap_function`, a loop of control flow v2 is called on a tape, which gives its gradient.

:fixes: gradient-imported-loop
:needs: mode=tf2 -- a tape gives a value only with eager execution
:process: it switches a behavior of the whole process

>>> ours = tf.constant(3.0)
>>> with tf.GradientTape() as tape:
...     tape.watch(ours)
...     y = loop(ours)
>>> print(y.numpy())
81.0
>>> print(tape.gradient(y, ours).numpy())
108.0
"""

import tensorflow as tf

tf.compat.v1.enable_control_flow_v2()

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    result = tf.compat.v1.while_loop(lambda y: y < 50.0, tf.square, [x])
    tf.identity(result, name="y")

definition = graph.as_graph_def()


def use(x):
    return tf.import_graph_def(definition, {"x:0": x}, ["y:0"])[0]


loop = tf.compat.v1.wrap_function(use, [tf.TensorSpec([], tf.float32)])
