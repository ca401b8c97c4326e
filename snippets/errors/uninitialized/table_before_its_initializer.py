"""`global_variables_initializer` leaves a `StaticHashTable` empty; the table has its own.

:family: uninitialized-table
:fixes: uninitialized-table

>>> session.run(initialize_variables)
>>> session.run(found)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'found/LookupTableFindV2' defined at (most recent call last):
...
Node: 'found/LookupTableFindV2'
Table not initialized.
     [[{{node found/LookupTableFindV2}}]]
<BLANKLINE>
Original stack trace for 'found/LookupTableFindV2':
...
<BLANKLINE>
>>> session.run(initialize_tables)
>>> print(session.run(found))
[ 7 -1]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    numbers = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
    table = tf.lookup.StaticHashTable(numbers, default_value=-1)
    found = table.lookup(tf.constant(["cat", "dog"]), name="found")
    initialize_variables = tf.compat.v1.global_variables_initializer()
    initialize_tables = tf.compat.v1.tables_initializer()

session = tf.compat.v1.Session(graph=graph)
