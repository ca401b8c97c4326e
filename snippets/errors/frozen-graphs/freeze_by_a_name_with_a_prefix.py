"""Names printed from a graph that imported have the prefix of that import, which the definition has not.

:family: freeze-name-not-in-graph
:fixes: freeze-name-not-in-graph
:given: theirs definition graph names

>>> names[-1]
'prefix/scores'
>>> tf.compat.v1.graph_util.extract_sub_graph(definition, [names[-1]])
Traceback (most recent call last):
    ...
AssertionError: prefix/scores is not in graph
>>> part = tf.compat.v1.graph_util.extract_sub_graph(definition, ["scores"])
>>> [node.name for node in part.node]
['images', 'scores']
>>> part = tf.compat.v1.graph_util.extract_sub_graph(
...     graph.as_graph_def(), [names[-1]]
... )
>>> [node.name for node in part.node]
['prefix/images', 'prefix/scores']
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
    scores = tf.nn.softmax(images, name="scores")

definition = theirs.as_graph_def()

with tf.Graph().as_default() as graph:
    tf.import_graph_def(definition, name="prefix")

names = [operation.name for operation in graph.get_operations()]
