"""A SavedModel that `loader.load` brings into a graph brings its tables' initializer, too.

:family: uninitialized-table
:fixes: uninitialized-table
:given: os tempfile save folder

>>> save()
>>> graph = tf.Graph()
>>> session = tf.compat.v1.Session(graph=graph)
>>> with graph.as_default():
...     loaded = tf.compat.v1.saved_model.loader.load(
...         session, ["serve"], folder
...     )
>>> session.run("found:0", {"word:0": "two"})  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'hash_table_Lookup/LookupTableFindV2' defined at (most recent call last):
Node: 'hash_table_Lookup/LookupTableFindV2'
Table not initialized.
     [[{{node hash_table_Lookup/LookupTableFindV2}}]]
<BLANKLINE>
Original stack trace for 'hash_table_Lookup/LookupTableFindV2':
<BLANKLINE>
>>> with graph.as_default():
...     session.run(tf.compat.v1.tables_initializer())
>>> print(session.run("found:0", {"word:0": "two"}))
2
"""

import os
import tempfile

import tensorflow as tf

folder = os.path.join(tempfile.mkdtemp(), "model")


def save():
    with tf.Graph().as_default() as graph:
        word = tf.compat.v1.placeholder(tf.string, [], name="word")
        pairs = tf.lookup.KeyValueTensorInitializer(["one", "two"], [1, 2])
        tf.identity(
            tf.lookup.StaticHashTable(pairs, 0).lookup(word), name="found"
        )
        builder = tf.compat.v1.saved_model.Builder(folder)
        with tf.compat.v1.Session(graph=graph) as session:
            builder.add_meta_graph_and_variables(session, ["serve"])
        builder.save()
