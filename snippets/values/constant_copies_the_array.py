"""A constant of a graph is a copy of its array, a feed reads the array at each run.

>>> source[:] = 100
>>> session.run(baked)
array([1, 2, 3], dtype=int32)
>>> session.run(doubled, feed_dict={numbers: source})
array([200, 200, 200], dtype=int32)
"""

import numpy as np
import tensorflow as tf

source = np.array([1, 2, 3], dtype=np.int32)

with tf.Graph().as_default() as graph:
    baked = tf.constant(source)
    numbers = tf.compat.v1.placeholder(tf.int32, [3])
    doubled = numbers * 2

session = tf.compat.v1.Session(graph=graph)
