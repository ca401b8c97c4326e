"""Feeding a value again adds nothing to the graph, a constant adds an operation each time.

:fixes: graphdef-2gb

>>> before = len(graph.get_operations())
>>> for value in [1, 2, 3]:
...     print(session.run(doubled, feed_dict={number: value}))
2
4
6
>>> len(graph.get_operations()) - before
0
>>> for value in [1, 2, 3]:
...     with graph.as_default():
...         print(session.run(tf.constant(value)))
1
2
3
>>> len(graph.get_operations()) - before
3
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    number = tf.compat.v1.placeholder(tf.int32, [])
    doubled = number * 2

session = tf.compat.v1.Session(graph=graph)
