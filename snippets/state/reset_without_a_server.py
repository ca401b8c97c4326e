"""`Session.reset("")` ends both open sessions of the process, neither of which has a server.

:process: it ends sessions of the whole process

>>> scores.eval(session=first), total.eval(session=second)
(array([1, 2, 3], dtype=int32), array([6], dtype=int32))
>>> tf.compat.v1.Session.reset("", ["no such container"])
>>> is_ended(scores, first), is_ended(total, second)
(True, True)
>>> is_ended(total, tf.compat.v1.Session(graph=total.graph))
False
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.constant([1, 2, 3])
    first = tf.compat.v1.Session()

with tf.Graph().as_default():
    total = tf.constant([6])
    second = tf.compat.v1.Session()


def is_ended(tensor, session):
    try:
        session.run(tensor)
    except tf.errors.CancelledError:
        return True
    return False
