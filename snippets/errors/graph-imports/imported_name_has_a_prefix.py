"""An imported tensor is found with its prefix, which `name=""` leaves out.

:family: name-not-in-graph
:fixes: name-not-in-graph
:given: source definition

>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(definition)
>>> graph.get_tensor_by_name("scores:0")
Traceback (most recent call last):
    ...
KeyError: "The name 'scores:0' refers to a Tensor which does not exist. The operation, 'scores', does not exist in the graph."
>>> graph.get_tensor_by_name("import/scores:0").name
'import/scores:0'
>>> with tf.Graph().as_default() as graph:
...     tf.import_graph_def(definition, name="")
>>> graph.get_tensor_by_name("scores:0").name
'scores:0'
"""

import tensorflow as tf

with tf.Graph().as_default() as source:
    scores = tf.constant([1, 2, 3], name="scores")

definition = source.as_graph_def()
