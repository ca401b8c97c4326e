"""A thread enters a session with `as_default()` while another has it entered, and leaves it open.

:fixes: session-not-reentrant
:given: ThreadPoolExecutor graph scores in_a_thread

>>> with session.as_default():
...     in_a_thread(handle)
[1, 2, 3]
>>> in_a_thread(handle)
[1, 2, 3]
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])

session = tf.compat.v1.Session(graph=graph)


def handle():
    with session.as_default():
        return scores.eval().tolist()


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
