"""A pruned graph takes tensors and no lists, and an input with a default may be left out of the feeds.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: definition np array graph

>>> score = wrapped.prune("x:0", "score:0")
>>> print(score(tf.constant(array)).numpy())
70.0
>>> score = wrapped.prune(["x:0", "factor:0"], "score:0")
>>> print(score(tf.constant([3.0, 4.0]), tf.constant(1.0)).numpy())
7.0
"""

import numpy as np
import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    factor = tf.compat.v1.placeholder_with_default(10.0, [], name="factor")
    tf.multiply(factor, tf.reduce_sum(x), name="score")

array = np.array([3.0, 4.0], "float32")
definition = graph.as_graph_def()


def import_definition():
    tf.import_graph_def(definition, name="")


wrapped = tf.compat.v1.wrap_function(import_definition, [])
