"""A loop of control flow v2 that gives out what its gradient needs has one after a run of the graph, too.

:fixes: gradient-imported-loop
:process: it switches a behavior of the whole process

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     ours = tf.constant(3.0)
...     [y] = tf.import_graph_def(definition, {"x:0": ours}, ["y:0"])
...     loss, slope = session.run(y), session.run(tf.gradients(y, ours)[0])
>>> print(loss)
81.0
>>> print(slope)
108.0
"""

import tensorflow as tf

tf.compat.v1.enable_control_flow_v2()
tf.compat.v1.experimental.output_all_intermediates(True)

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    result = tf.compat.v1.while_loop(lambda y: y < 50.0, tf.square, [x])
    tf.identity(result, name="y")

definition = graph.as_graph_def()
