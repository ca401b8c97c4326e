"""A session takes in the functions of a dataset that is added after its first run.

>>> session.run(before)
array([1], dtype=int32)
>>> with graph.as_default():
...     numbers = tf.data.Dataset.range(3).map(lambda number: number * 2)
...     iterator = tf.compat.v1.data.make_initializable_iterator(numbers)
...     following = iterator.get_next()
>>> session.run(iterator.initializer)
>>> print(session.run(following), session.run(following))
0 2
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    before = tf.constant([1])

session = tf.compat.v1.Session(graph=graph)
