"""The list of a graph's operations has the names that a lookup can find.

:fixes: name-not-in-graph
:given: scores

>>> [name for name in names if "scores" in name]
['model/scores', 'model/scores_1']
>>> tensor = graph.get_tensor_by_name("model/scores_1:0")
>>> print(session.run(tensor))
[-1 -2 -3]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph, tf.name_scope("model"):
    scores = tf.constant([1, 2, 3], name="scores")
    scores = tf.negative(scores, name="scores")

names = [operation.name for operation in graph.get_operations()]
session = tf.compat.v1.Session(graph=graph)
