"""An island with a table, a metric and an iterator runs one group of their initializers.

>>> session.run(initialize)
>>> for _ in range(2):
...     print(*session.run([number, update]))
1 1.0
0 0.5
>>> print(session.run(mean))
0.5
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    words = tf.data.Dataset.from_tensor_slices(["dog", "cat"])
    words = tf.compat.v1.data.make_initializable_iterator(words)
    pairs = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
    table = tf.lookup.StaticHashTable(pairs, -1)
    number = table.lookup(words.get_next())
    mean, update = tf.compat.v1.metrics.mean(number)
    initialize = tf.group(
        tf.compat.v1.global_variables_initializer(),
        tf.compat.v1.local_variables_initializer(),
        tf.compat.v1.tables_initializer(),
        words.initializer,
    )

graph.finalize()
session = tf.compat.v1.Session(graph=graph)
