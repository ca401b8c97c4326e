"""Without a session given, `eval()` runs in the default session, whose graph must be the tensor's.

:family: session-wrong-graph
:fixes: session-wrong-graph
:given: theirs graph ours session

>>> with session.as_default():
...     ours.eval()
array([4, 5, 6], dtype=int32)
>>> with session.as_default():
...     theirs.eval()
Traceback (most recent call last):
    ...
ValueError: Cannot use the default session to evaluate tensor: the tensor's graph is different from the session's graph. Pass an explicit session to `eval(session=sess)`.
>>> ours.eval(session=session)
array([4, 5, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([4, 5, 6], name="ours")

session = tf.compat.v1.Session(graph=graph)
