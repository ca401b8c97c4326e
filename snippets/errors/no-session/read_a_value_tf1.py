"""A session gives a tensor's value as an argument, as the default, or by `run`.

:fixes: no-default-session-eval session-wrong-graph
:given: graph scores

>>> scores.eval(session=session)
array([1, 2, 3], dtype=int32)
>>> with session.as_default():
...     scores.eval()
array([1, 2, 3], dtype=int32)
>>> session.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])

session = tf.compat.v1.Session(graph=graph)
