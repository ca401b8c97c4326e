"""An initial value that is a placeholder brings a large array into a variable, and not into the graph.

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(table.initializer, {values: array})
...     print(session.run(mean))
1.0
>>> graph.as_graph_def().ByteSize() // 1000
0
"""

import numpy as np
import tensorflow as tf

array = np.ones([1000, 1000], "float32")

with tf.Graph().as_default() as graph:
    values = tf.compat.v1.placeholder(array.dtype, array.shape)
    table = tf.compat.v1.get_variable("table", initializer=values)
    mean = tf.reduce_mean(table)
