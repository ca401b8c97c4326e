"""A function takes a table of the graph that calls it, and the session fills the table.

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(initialize)
...     print(session.run(numbers, {words: ["dog", "cow"]}).tolist())
[1, -1]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    pairs = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
    table = tf.lookup.StaticHashTable(pairs, -1)

    @tf.function
    def look_up(words):
        return table.lookup(words)

    words = tf.compat.v1.placeholder(tf.string, [None])
    numbers = look_up(words)
    initialize = tf.compat.v1.tables_initializer()
