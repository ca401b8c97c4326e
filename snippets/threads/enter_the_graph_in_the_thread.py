"""A thread that is given the graph and enters it adds its operations there.

:fixes: thread-default-graph

>>> doubled = in_a_thread(add_doubled, scores)
>>> doubled.graph is graph
True
>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(doubled)
array([2, 4, 6], dtype=int32)
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3])


def add_doubled(scores):
    with scores.graph.as_default():
        return scores * tf.constant(2)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
