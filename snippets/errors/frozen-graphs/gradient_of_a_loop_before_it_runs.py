"""Built before the session's first run, the gradient gets what it needs from the loop.

:fixes: gradient-imported-loop
:process: it switches a behavior of the whole process

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     ours = tf.constant(3.0)
...     [y] = tf.import_graph_def(definition, {"x:0": ours}, ["y:0"])
...     slope = tf.gradients(y, ours)[0]
...     print(session.run(y), session.run(slope))
81.0 108.0
"""

import tensorflow as tf

tf.compat.v1.enable_control_flow_v2()

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    result = tf.compat.v1.while_loop(lambda y: y < 50.0, tf.square, [x])
    tf.identity(result, name="y")

definition = graph.as_graph_def()
