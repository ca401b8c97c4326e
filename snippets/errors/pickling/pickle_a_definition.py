"""The bytes of a definition and the names of tensors can be pickled, and imported elsewhere.

:fixes: pickle-graph-objects
:given: graph scores

>>> definition = tf.compat.v1.GraphDef.FromString(received)
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     tf.import_graph_def(definition, name="")
...     session.run(name)
array([1, 2, 3], dtype=int32)
"""

import pickle

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

content = graph.as_graph_def().SerializeToString()
sent = pickle.dumps((content, scores.name))

received, name = pickle.loads(sent)
