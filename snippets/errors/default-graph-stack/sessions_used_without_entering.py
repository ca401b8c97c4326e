"""Sessions that are not entered can be closed in the order in which they were opened.

:fixes: nesting-violated reset-default-graph-nested
:given: graph scores

>>> first.run(scores)
array([1, 2, 3], dtype=int32)
>>> second.run(scores)
array([1, 2, 3], dtype=int32)
>>> first.close()
>>> second.run(scores)
array([1, 2, 3], dtype=int32)
>>> second.close()
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)
