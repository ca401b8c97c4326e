"""A build that begins with its own graph finds nothing of an earlier build in it.

:fixes: placeholder-not-fed reset-default-graph-nested

>>> for attempt in range(2):
...     graph, scores, doubled = build()
...     print(scores.name, len(graph.get_operations()))
scores:0 2
scores:0 2
>>> session = tf.compat.v1.Session(graph=graph)
>>> session.run(doubled, feed_dict={scores: [1.0, 2.0]})
array([2., 4.], dtype=float32)
"""

import tensorflow as tf


def build():
    with tf.Graph().as_default() as graph:
        scores = tf.compat.v1.placeholder(tf.float32, [2], name="scores")
        doubled = tf.add(scores, scores, name="doubled")
    return graph, scores, doubled
