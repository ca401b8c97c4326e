"""The definition of a graph prints as text, with the attributes of each operation.

>>> definition = graph.as_graph_def()
>>> print(definition.node[2])  # doctest: +NORMALIZE_WHITESPACE
name: "scaled"
op: "Mul"
input: "x"
input: "factor"
attr {
  key: "T"
  value {
    type: DT_FLOAT
  }
}
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.multiply(x, tf.constant(2.0, name="factor"), name="scaled")
