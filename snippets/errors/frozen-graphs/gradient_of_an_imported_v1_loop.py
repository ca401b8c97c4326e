"""A definition has the operations of a TF1 loop without its context, which the gradient needs; a MetaGraph has both.

:family: gradient-imported-loop
:fixes: gradient-imported-loop
:process: it switches a behavior of the whole process

>>> with tf.Graph().as_default():
...     ours = tf.constant(3.0)
...     [y] = tf.import_graph_def(definition, {"x:0": ours}, ["y:0"])
...     tf.gradients(y, ours)
Traceback (most recent call last):
    ...
AttributeError: 'NoneType' object has no attribute 'outer_context'
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     ours = tf.constant(3.0)
...     saver = tf.compat.v1.train.import_meta_graph(
...         meta_graph, input_map={"x:0": ours}
...     )
...     y = session.graph.get_tensor_by_name("y:0")
...     print(session.run(tf.gradients(y, ours)[0]))
108.0
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    result = tf.compat.v1.while_loop(lambda y: y < 50.0, tf.square, [x])
    tf.identity(result, name="y")
    definition = graph.as_graph_def()
    meta_graph = tf.compat.v1.train.export_meta_graph()
