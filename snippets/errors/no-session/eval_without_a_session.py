"""`eval()` and `run()` of a tensor or an operation need a session: the default one or an argument.

:family: no-default-session-eval
:given: graph scores step

>>> scores.eval()
Traceback (most recent call last):
    ...
ValueError: Cannot evaluate tensor using `eval()`: No default session is registered. Use `with sess.as_default()` or pass an explicit session to `eval(session=sess)`
>>> step.run()
Traceback (most recent call last):
    ...
ValueError: Cannot execute operation using `run()`: No default session is registered. Use `with sess.as_default():` or pass an explicit session to `run(session=sess)`
>>> session = tf.compat.v1.Session(graph=graph)
>>> scores.eval()
Traceback (most recent call last):
    ...
ValueError: Cannot evaluate tensor using `eval()`: No default session is registered. Use `with sess.as_default()` or pass an explicit session to `eval(session=sess)`
>>> scores.eval(session=session)
array([1, 2, 3], dtype=int32)
>>> step.run(session=session)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
    step = tf.no_op(name="step")
