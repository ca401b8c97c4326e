"""A tensor fetched twice in one run gives one array; fed an array of its dtype and fetched, it gives that array.

>>> first, second = session.run([scores, scores])
>>> first is second
True
>>> session.run(scores) is first
False
>>> session.run(scores, feed_dict={scores: fed}) is fed
True
"""

import numpy as np
import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

fed = np.array([7, 8, 9], dtype=np.int32)
session = tf.compat.v1.Session(graph=graph)
