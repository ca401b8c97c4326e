"""A constant puts its bytes into the graph, a feed leaves the graph small.

:fixes: graphdef-2gb
:given: kilobytes value

>>> value.nbytes
4000000
>>> kilobytes(baked), kilobytes(fed)
(4000, 0)
>>> with tf.compat.v1.Session(graph=fed) as session:
...     print(session.run(mean, feed_dict={values: value}))
1.0
>>> kilobytes(fed)
0
"""

import numpy as np
import tensorflow as tf


def kilobytes(graph):
    return graph.as_graph_def().ByteSize() // 1000


value = np.ones(1_000_000, dtype=np.float32)

with tf.Graph().as_default() as baked:
    tf.reduce_mean(tf.constant(value))

with tf.Graph().as_default() as fed:
    values = tf.compat.v1.placeholder(tf.float32, [None])
    mean = tf.reduce_mean(values)
