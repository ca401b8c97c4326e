"""A thread inherits no graph from the block that starts it.

>>> with graph.as_default():
...     tf.compat.v1.get_default_graph() is graph
True
>>> with graph.as_default():
...     in_a_thread(tf.compat.v1.get_default_graph) is graph
False
>>> with graph.as_default():
...     tf.executing_eagerly(), in_a_thread(tf.executing_eagerly)
(False, True)
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

graph = tf.Graph()


def in_a_thread(function):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function).result()
