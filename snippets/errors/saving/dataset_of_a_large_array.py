"""In a graph, a dataset of a generator brings the rows of a large array, and no constant.

:fixes: graphdef-2gb
:given: row table first_batch

>>> print(first_batch(rows).shape)
(2, 524288)
"""

import numpy as np
import tensorflow as tf

row = np.zeros(2**19, dtype=np.float32)
table = np.broadcast_to(row, [2**10, 2**19])


def rows():
    return tf.data.Dataset.from_generator(
        lambda: iter(table), tf.float32, row.shape
    )


def first_batch(input_fn):
    with tf.Graph().as_default():
        dataset = input_fn().batch(2)
        iterator = tf.compat.v1.data.make_one_shot_iterator(dataset)
        batch = iterator.get_next()
        with tf.compat.v1.Session() as session:
            return session.run(batch)
