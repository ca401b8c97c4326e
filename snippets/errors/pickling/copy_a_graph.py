"""An import copies the operations of a graph, where `copy.deepcopy` fails.

:fixes: pickle-graph-objects
:given: graph scores doubled

>>> [operation.name for operation in duplicate.get_operations()]
['scores', 'two', 'doubled']
>>> duplicate.get_tensor_by_name(doubled.name) is doubled
False
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
    doubled = tf.multiply(scores, tf.constant(2, name="two"), name="doubled")

with tf.Graph().as_default() as duplicate:
    tf.import_graph_def(graph.as_graph_def(), name="")
