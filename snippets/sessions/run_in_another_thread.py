"""A session runs in another thread, but the default session stays in its own.

:family: no-default-session-eval
:fixes: thread-default-graph no-default-session-eval
:given: ThreadPoolExecutor graph scores session in_a_thread

>>> with session.as_default():
...     scores.eval()
array([1, 2, 3], dtype=int32)
>>> with session.as_default():
...     in_a_thread(scores.eval)
Traceback (most recent call last):
    ...
ValueError: Cannot evaluate tensor using `eval()`: No default session is registered. Use `with sess.as_default()` or pass an explicit session to `eval(session=sess)`
>>> in_a_thread(session.run, scores)
array([1, 2, 3], dtype=int32)
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")

session = tf.compat.v1.Session(graph=graph)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
