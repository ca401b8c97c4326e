"""A `StaticHashTable` that is made eagerly is filled at once.

:fixes: uninitialized-table
:needs: mode=tf2 -- without eager execution a table waits for its initializer

>>> print(find(tf.constant(["cat", "dog"])).numpy())
[ 7 -1]
"""

import tensorflow as tf

numbers = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
table = tf.lookup.StaticHashTable(numbers, default_value=-1)


@tf.function
def find(words):
    return table.lookup(words)
