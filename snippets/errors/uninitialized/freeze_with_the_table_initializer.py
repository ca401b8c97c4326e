"""Freezing keeps the initializer of a table if you name it beside the outputs.

:fixes: uninitialized-table
:given: graph

>>> frozen = freeze(graph, ["found", "fill_tables"])
>>> with tf.Graph().as_default() as imported:
...     tf.import_graph_def(frozen, name="prefix")
>>> with tf.compat.v1.Session(graph=imported) as session:
...     session.run("prefix/fill_tables")
...     print(session.run("prefix/found:0", {"prefix/words:0": ["cat"]}))
[7]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    words = tf.compat.v1.placeholder(tf.string, [None], name="words")
    numbers = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
    table = tf.lookup.StaticHashTable(numbers, default_value=-1)
    tf.identity(table.lookup(words), name="found")
    tf.compat.v1.tables_initializer(name="fill_tables")


def freeze(graph, names):
    with tf.compat.v1.Session(graph=graph) as session:
        return tf.compat.v1.graph_util.convert_variables_to_constants(
            session, graph.as_graph_def(), names
        )
