"""A `hub.Module` brings the initializer of its table, which a session runs with `tables_initializer`.

:fixes: uninitialized-table
:needs: tf<2.16 -- TensorFlow Hub 0.16, beside newer versions, has no `hub.Module`
:given: numbering spec

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     numbers = hub.Module(spec)(["dog", "cat"])
...     session.run(tf.compat.v1.global_variables_initializer())
...     try:
...         session.run(numbers)
...     except tf.errors.FailedPreconditionError as error:
...         print("Table not initialized." in str(error))
...     session.run(tf.compat.v1.tables_initializer())
...     print(session.run(numbers).tolist())
True
[1, 0]
"""

import tensorflow as tf
import tensorflow_hub as hub


def numbering():
    words = tf.compat.v1.placeholder(tf.string, [None])
    pairs = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
    table = tf.lookup.StaticHashTable(pairs, -1)
    hub.add_signature(inputs=words, outputs=table.lookup(words))


spec = hub.create_module_spec(numbering)
