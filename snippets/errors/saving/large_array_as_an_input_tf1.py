"""A fed array is an input of the graph, which stays small.

:fixes: graphdef-2gb
:given: table

>>> graph.as_graph_def().ByteSize() < 10_000
True
>>> session.run(total, feed_dict={values: table})
array([1000., 1000.], dtype=float32)
"""

import numpy as np
import tensorflow as tf

table = np.ones([1000, 2], dtype=np.float32)

with tf.Graph().as_default() as graph:
    values = tf.compat.v1.placeholder(tf.float32, [None, 2])
    total = tf.reduce_sum(values, axis=0)

session = tf.compat.v1.Session(graph=graph)
