"""A gradient runs through these grafted operations, which are operations of this graph.

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(slope))
[6. 8.]
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

with tf.Graph().as_default() as graph:
    pixels = tf.constant([3.0, 4.0])
    [score] = tf.import_graph_def(
        their_graph.as_graph_def(), {"x:0": pixels}, ["score:0"]
    )
    [slope] = tf.gradients(score, pixels)
