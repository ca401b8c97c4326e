"""One tf.function can be called in many graphs, each gets a copy of its definition.

>>> one.graph is first, two.graph is second
(True, True)
>>> [len(g.as_graph_def().library.function) for g in (first, second)]
[1, 1]
>>> with tf.compat.v1.Session(graph=second) as session:
...     print(session.run(two))
42
"""

import tensorflow as tf


@tf.function
def double(number):
    return number * 2


with tf.Graph().as_default() as first:
    one = double(tf.constant(1))

with tf.Graph().as_default() as second:
    two = double(tf.constant(21))
