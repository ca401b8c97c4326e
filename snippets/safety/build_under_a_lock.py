"""Threads that build in one graph take turns with a lock.

:given: in_threads graph

>>> names = in_threads(add_scorer, range(8))
>>> len(set(names)), len(graph.get_operations())
(8, 8)
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

graph = tf.Graph()
building = threading.Lock()


def add_scorer(number):
    with building, graph.as_default():
        return tf.constant(float(number), name="scorer").name


def in_threads(function, requests):
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(function, requests))
