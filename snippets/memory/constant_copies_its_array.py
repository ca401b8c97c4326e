"""`tf.constant` copies a fetched array, so a later change of the array does not reach the tensor.

>>> values[0] = 100
>>> values
array([100,   8,   9], dtype=int32)
>>> our_session.run(ours)
array([7, 8, 9], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([7, 8, 9])
    their_session = tf.compat.v1.Session()
    values = their_session.run(theirs)

with tf.Graph().as_default():
    ours = tf.constant(values)
    our_session = tf.compat.v1.Session()
