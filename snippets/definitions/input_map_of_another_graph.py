"""`input_map` looks for each tensor's name in the graph that imports.

:family: import-graph-def-other-graph
:fixes: import-graph-def-other-graph
:given: theirs definition

>>> with ours.as_default():
...     tf.import_graph_def(definition, input_map={"x:0": elsewhere})
Traceback (most recent call last):
    ...
ValueError: node 'elsewhere' in input_map does not exist in graph (input_map entry: x:0->elsewhere:0)
>>> with ours.as_default():
...     tf.import_graph_def(
...         definition, input_map={"x:0": number}, return_elements=["doubled:0"]
...     )
[<tf.Tensor 'import/doubled:0' shape=() dtype=float32>]
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="doubled")

definition = theirs.as_graph_def()

with tf.Graph().as_default():
    elsewhere = tf.constant(21.0, name="elsewhere")

with tf.Graph().as_default() as ours:
    number = tf.constant(21.0, name="number")
