"""Closing one graph's local session leaves the session of another graph at work.

:family: closed-session
:given: theirs their_session ours our_session

>>> their_session.close()
>>> their_session.run(theirs)
Traceback (most recent call last):
    ...
RuntimeError: Attempted to use a closed Session.
>>> our_session.run(ours)
array([4, 5, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([4, 5, 6])
    their_session = tf.compat.v1.Session()

with tf.Graph().as_default():
    ours = tf.constant([4, 5, 6])
    our_session = tf.compat.v1.Session()
