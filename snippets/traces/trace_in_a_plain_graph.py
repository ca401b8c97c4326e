"""Called in a plain graph, a function becomes a call operation of that graph, and a session runs it.

>>> doubled.graph is graph
True
>>> doubled.graph is kept[0].graph
False
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(doubled))
8.0
"""

import tensorflow as tf

kept = []


@tf.function
def double(number):
    kept.append(number * 2.0)
    return kept[-1]


with tf.Graph().as_default() as graph:
    doubled = double(tf.constant(4.0))
