"""A thread cannot enter a session with `with` while another thread has it entered so.

:family: session-not-reentrant
:given: ThreadPoolExecutor graph scores in_a_thread

>>> with session:
...     in_a_thread(handle)
Traceback (most recent call last):
    ...
RuntimeError: Session context managers are not re-entrant. Use `Session.as_default()` if you want to enter a session multiple times.
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])

session = tf.compat.v1.Session(graph=graph)


def handle():
    with session:
        return scores.eval().tolist()


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
