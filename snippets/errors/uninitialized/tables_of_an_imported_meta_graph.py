"""A MetaGraph brings the collection in which `tables_initializer` finds the tables.

:fixes: uninitialized-table

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     saver = tf.compat.v1.train.import_meta_graph(meta_graph)
...     session.run(tf.compat.v1.tables_initializer())
...     print(session.run("numbers:0", {"words:0": ["dog", "cat"]}).tolist())
[1, 0]
"""

import tensorflow as tf

with tf.Graph().as_default():
    words = tf.compat.v1.placeholder(tf.string, [None], name="words")
    pairs = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
    table = tf.lookup.StaticHashTable(pairs, -1)
    tf.identity(table.lookup(words), name="numbers")
    meta_graph = tf.compat.v1.train.export_meta_graph()
