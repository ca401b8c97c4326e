"""`tables_initializer` fills a `StaticHashTable` in the session that runs it.

:fixes: uninitialized-table

>>> session.run(initialize)
>>> print(session.run(found, {words: ["cat", "dog"]}))
[ 7 -1]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    numbers = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
    table = tf.lookup.StaticHashTable(numbers, default_value=-1)
    words = tf.compat.v1.placeholder(tf.string, [None])
    found = table.lookup(words)
    initialize = tf.compat.v1.tables_initializer()

session = tf.compat.v1.Session(graph=graph)
