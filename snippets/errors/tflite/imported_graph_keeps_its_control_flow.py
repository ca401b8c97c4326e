"""A definition with control flow v1 stays so when it is imported with control flow v2 enabled.

:process: it switches a behavior of the whole process
:given: v1

>>> v1.enable_control_flow_v2()
>>> with tf.Graph().as_default() as imported:
...     tf.import_graph_def(graph.as_graph_def(), name="")
>>> [op.type for op in imported.get_operations() if "Merge" in op.type]
['Merge']
"""

import tensorflow as tf

v1 = tf.compat.v1
v1.disable_control_flow_v2()

with tf.Graph().as_default() as graph:
    features = v1.placeholder(tf.float32, [2], name="features")
    total = tf.reduce_sum(features)
    tf.cond(total > 1.0, lambda: tf.zeros([]), lambda: 2.0 * total)
