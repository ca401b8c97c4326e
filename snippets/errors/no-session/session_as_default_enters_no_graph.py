"""`session.as_default()` enters no graph; `with session:` enters the session's.

:family: session-wrong-graph
:fixes: session-wrong-graph

>>> with tf.Graph().as_default(), session.as_default():
...     scores = tf.constant([1, 2, 3], name="scores")
...     scores.eval()
Traceback (most recent call last):
    ...
ValueError: Cannot use the default session to evaluate tensor: the tensor's graph is different from the session's graph. Pass an explicit session to `eval(session=sess)`.
>>> with tf.Graph().as_default(), session:
...     scores = tf.constant([1, 2, 3], name="scores")
...     scores.eval()
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

session = tf.compat.v1.Session(graph=tf.Graph())
