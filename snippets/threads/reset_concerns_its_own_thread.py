"""`reset_default_graph()` in one thread leaves the default graph of another alone.

:process: it replaces the default graph of the process

>>> in_a_thread(tf.compat.v1.reset_default_graph)
>>> tf.compat.v1.get_default_graph() is first
True
>>> tf.compat.v1.reset_default_graph()
>>> tf.compat.v1.get_default_graph() is first
False
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

first = tf.compat.v1.get_default_graph()


def in_a_thread(function):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function).result()
