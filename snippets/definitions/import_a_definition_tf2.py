"""A wrapped import, pruned to an input and an output, is a function from one to the other.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:fixes: import-graph-def-input-map import-graph-def-other-graph
:given: theirs definition

>>> double = imported.prune(feeds="x:0", fetches="doubled:0")
>>> print(double(tf.constant(21.0)).numpy())
42.0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="doubled")

definition = theirs.as_graph_def()


def import_definition():
    tf.import_graph_def(definition, name="")


imported = tf.compat.v1.wrap_function(import_definition, [])
