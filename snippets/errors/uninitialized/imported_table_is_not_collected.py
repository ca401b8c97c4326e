"""After `import_graph_def`, run the imported initializer: a new one has no table.

:family: uninitialized-table
:fixes: uninitialized-table
:given: theirs

>>> session.run(initialize)
>>> session.run("found:0")  # doctest: +NORMALIZE_WHITESPACE
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
>>> session.run("fill_tables")
>>> print(session.run("found:0"))
[ 7 -1]
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    numbers = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
    table = tf.lookup.StaticHashTable(numbers, default_value=-1)
    tf.identity(table.lookup(tf.constant(["cat", "dog"])), name="found")
    tf.compat.v1.tables_initializer(name="fill_tables")

with tf.Graph().as_default() as ours:
    tf.import_graph_def(theirs.as_graph_def(), name="")
    initialize = tf.compat.v1.tables_initializer(name="initialize")

session = tf.compat.v1.Session(graph=ours)
