"""`shape` tells the sizes that are known when the graph is built, `tf.shape` those of the run.

:fixes: symbolic-len

>>> print("built with", rows.shape.as_list(), "of rank", rows.shape.rank)
built with [None, 2] of rank 2
>>> session.run(size, {rows: [[1, 1], [1, 1], [1, 1]]})
array([3, 2], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    rows = tf.compat.v1.placeholder(tf.float32, [None, 2], name="rows")
    size = tf.shape(rows)

session = tf.compat.v1.Session(graph=graph)
