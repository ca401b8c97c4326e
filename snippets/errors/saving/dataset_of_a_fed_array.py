"""A dataset of a placeholder takes its array when the initializer of its iterator is fed.

:fixes: graphdef-2gb
:given: table

>>> session.run(iterator.initializer, feed_dict={array: table})
>>> print(session.run(batch))
[[1. 1. 1.]
 [1. 1. 1.]]
"""

import numpy as np
import tensorflow as tf

table = np.ones([4, 3], dtype=np.float32)

with tf.Graph().as_default() as graph:
    array = tf.compat.v1.placeholder(table.dtype, table.shape)
    dataset = tf.data.Dataset.from_tensor_slices(array).batch(2)
    iterator = tf.compat.v1.data.make_initializable_iterator(dataset)
    batch = iterator.get_next()

session = tf.compat.v1.Session(graph=graph)
