"""A session initializes the iterator, then each run fetches one element.

:fixes: iterator-not-initialized

>>> session.run(iterator.initializer)
>>> print([int(session.run(number)) for _ in range(3)])
[0, 1, 2]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    dataset = tf.data.Dataset.range(3)
    iterator = tf.compat.v1.data.make_initializable_iterator(dataset)
    number = iterator.get_next()

session = tf.compat.v1.Session(graph=graph)
