"""A monitored session finalizes its graph, to which nothing can be added inside the block.

:family: finalized-graph

>>> with graph.as_default(), tf.compat.v1.train.MonitoredSession() as session:
...     print(session.run(scores))
...     total = tf.reduce_sum(scores)
Traceback (most recent call last):
    ...
RuntimeError: Graph is finalized and cannot be modified.
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
    tf.compat.v1.train.get_or_create_global_step()
