"""A wrapped graph fills its lookup table when you prune it to the table's initializer and call that.

:needs: mode=tf2 -- calling a function gives a value only with eager execution
:given: graph

>>> wrapped.prune([], wrapped.graph.get_operation_by_name("fill_tables"))()
>>> find = wrapped.prune("words:0", "found:0")
>>> print(find(tf.constant(["cat", "dog"])).numpy())
[ 7 -1]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    words = tf.compat.v1.placeholder(tf.string, [None], name="words")
    numbers = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
    table = tf.lookup.StaticHashTable(numbers, default_value=-1)
    tf.identity(table.lookup(words), name="found")
    tf.compat.v1.tables_initializer(name="fill_tables")


def import_definition():
    tf.import_graph_def(graph.as_graph_def(), name="")


wrapped = tf.compat.v1.wrap_function(import_definition, [])
