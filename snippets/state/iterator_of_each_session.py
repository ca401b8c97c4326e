"""Each local session of a graph reads a dataset from its own position.

>>> print(first.run(batch), first.run(batch), first.run(batch))
0 1 2
>>> print(second.run(batch))
0
>>> print(first.run(batch))
3
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    dataset = tf.data.Dataset.range(10)
    iterator = tf.compat.v1.data.make_initializable_iterator(dataset)
    batch = iterator.get_next()

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)

for session in (first, second):
    session.run(iterator.initializer)
