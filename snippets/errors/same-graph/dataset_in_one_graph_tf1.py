"""A function that makes the dataset makes all of it in the graph that is current.

:fixes: different-graph-inputs

>>> with tf.Graph().as_default() as graph:
...     batches = input_function(numbers=[1, 2, 3, 4])
...     iterator = tf.compat.v1.data.make_initializable_iterator(batches)
...     batch = iterator.get_next()
>>> session = tf.compat.v1.Session(graph=graph)
>>> session.run(iterator.initializer)
>>> print(session.run(batch))
[1 2]
"""

import tensorflow as tf


def input_function(numbers):
    dataset = tf.data.Dataset.from_tensor_slices(numbers)
    return dataset.batch(2)
