"""A run fixes what this loop of control flow v2 gives out; its later gradient asks for more.

:family: gradient-imported-loop
:process: it switches a behavior of the whole process

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     ours = tf.constant(3.0)
...     [y] = tf.import_graph_def(definition, {"x:0": ours}, ["y:0"])
...     print(session.run(y))
...     slope = tf.gradients(y, ours)[0]
...     try:
...         session.run(slope)
...     except tf.errors.InvalidArgumentError as error:
...         [text] = [t for t in str(error).splitlines() if "Node" in t]
...         print(text)
81.0
Node 'gradients/import/while_grad/import/while_grad': Connecting to invalid output 3 of source node import/while which has 3 outputs. Try using tf.compat.v1.experimental.output_all_intermediates(True).
"""

import tensorflow as tf

tf.compat.v1.enable_control_flow_v2()

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    result = tf.compat.v1.while_loop(lambda y: y < 50.0, tf.square, [x])
    tf.identity(result, name="y")

definition = graph.as_graph_def()
