"""A one-shot iterator needs no initializer, neither in the first session nor in the second.

:fixes: iterator-not-initialized

>>> print(first.run(number), first.run(number))
0 1
>>> print(second.run(number))
0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    dataset = tf.data.Dataset.range(3)
    iterator = tf.compat.v1.data.make_one_shot_iterator(dataset)
    number = iterator.get_next()

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)
