"""`with session:` does not nest and closes the session; `as_default()` is entered at will.

:family: session-not-reentrant
:raises: closed-session
:fixes: session-not-reentrant closed-session
:given: graph scores

>>> with tf.compat.v1.Session(graph=graph) as session:
...     with session:
...         session.run(scores)
Traceback (most recent call last):
    ...
RuntimeError: Session context managers are not re-entrant. Use `Session.as_default()` if you want to enter a session multiple times.
>>> session.run(scores)
Traceback (most recent call last):
    ...
RuntimeError: Attempted to use a closed Session.
>>> session = tf.compat.v1.Session(graph=graph)
>>> with session.as_default():
...     with session.as_default():
...         scores.eval()
array([1, 2, 3], dtype=int32)
>>> session.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
