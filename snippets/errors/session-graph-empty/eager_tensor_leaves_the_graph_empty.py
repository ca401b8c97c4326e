"""Making an eager tensor adds nothing to the default graph.

:family: session-graph-empty

>>> len(tf.compat.v1.get_default_graph().get_operations())
0
>>> tf.compat.v1.Session().run(scores)
Traceback (most recent call last):
    ...
RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3], name="scores")
