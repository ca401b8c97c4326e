"""Imported operations get the prefix `import/`, then `import_1/`, unless another name, or the empty one, is given.

:draws: source graph
:fixes: name-not-in-graph
:given: source definition

>>> names
['import/scores', 'import_1/scores', 'model/scores', 'scores']
"""

import tensorflow as tf

with tf.Graph().as_default() as source:
    scores = tf.constant([1, 2, 3], name="scores")

definition = source.as_graph_def()

with tf.Graph().as_default() as graph:
    tf.import_graph_def(definition)
    tf.import_graph_def(definition)
    tf.import_graph_def(definition, name="model")
    tf.import_graph_def(definition, name="")

names = [operation.name for operation in graph.get_operations()]
