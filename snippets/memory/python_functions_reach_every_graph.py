"""A Python function that two graphs call reaches the same Python objects from both.

>>> print(their_session.run(theirs), our_session.run(ours))
1 10
>>> log
[1, 10]
"""

import tensorflow as tf

log = []


def remember(score):
    log.append(int(score))
    return score


with tf.Graph().as_default():
    theirs = tf.numpy_function(remember, [tf.constant(1)], tf.int32)
    their_session = tf.compat.v1.Session()

with tf.Graph().as_default():
    ours = tf.numpy_function(remember, [tf.constant(10)], tf.int32)
    our_session = tf.compat.v1.Session()
