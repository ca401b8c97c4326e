"""A fed array of numbers is cast to the placeholder's numeric dtype, even where that loses what it held.

>>> session.run(floats, feed_dict={floats: halves})
array([0.5, 1.5], dtype=float32)
>>> session.run(floats, feed_dict={floats: [1, 2]})
array([1., 2.], dtype=float32)
>>> session.run(integers, feed_dict={integers: halves})
array([0, 1], dtype=int32)
>>> session.run(integers, feed_dict={integers: large})
array([0, 1], dtype=int32)
"""

import numpy as np
import tensorflow as tf

halves = np.array([0.5, 1.5], dtype=np.float64)
large = np.array([2**32, 2**32 + 1], dtype=np.int64)

with tf.Graph().as_default() as graph:
    floats = tf.compat.v1.placeholder(tf.float32, [2])
    integers = tf.compat.v1.placeholder(tf.int32, [2])

session = tf.compat.v1.Session(graph=graph)
