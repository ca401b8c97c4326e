"""A closed session runs nothing, yet its graph can have another session.

:family: closed-session
:fixes: closed-session
:given: graph scores

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(scores)
array([1, 2, 3], dtype=int32)
>>> session.run(scores)
Traceback (most recent call last):
    ...
RuntimeError: Attempted to use a closed Session.
>>> with tf.compat.v1.Session(graph=graph) as another:
...     another.run(scores)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")
