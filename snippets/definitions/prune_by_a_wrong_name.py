"""`prune` looks a name up in the wrapped graph, with the prefix that the import gave it.

:raises: name-not-in-graph
:needs: tf>=2.0 -- wrap_function of TensorFlow 1.15 names errors otherwise

>>> wrapped.prune("x:0", "score:0")
Traceback (most recent call last):
    ...
KeyError: "The name 'x:0' refers to a Tensor which does not exist. The operation, 'x', does not exist in the graph."
>>> pruned = wrapped.prune("import/x:0", "import/score:0")
>>> pruned.inputs
[<tf.Tensor 'import/x:0' shape=(2,) dtype=float32>]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * x, name="score")

definition = graph.as_graph_def()
wrapped = tf.compat.v1.wrap_function(
    lambda: tf.import_graph_def(definition), []
)
