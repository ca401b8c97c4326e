"""After the block the default graph can be reset, and the graph of the block stays whole.

:fixes: reset-default-graph-nested
:process: it replaces the default graph of the process
:given: graph scores

>>> tf.compat.v1.reset_default_graph()
>>> tf.compat.v1.Session(graph=graph).run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
