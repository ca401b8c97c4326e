"""A session that a thread opens without a graph is of its own default graph, which is empty here.

:family: session-graph-empty
:fixes: session-graph-empty
:given: ThreadPoolExecutor graph scores in_a_thread

>>> with graph.as_default():
...     in_a_thread(open_and_run, scores)
Traceback (most recent call last):
    ...
RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
>>> in_a_thread(open_on_its_graph_and_run, scores)
array([1, 2, 3], dtype=int32)
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")


def open_and_run(tensor):
    with tf.compat.v1.Session() as session:
        return session.run(tensor)


def open_on_its_graph_and_run(tensor):
    with tf.compat.v1.Session(graph=tensor.graph) as session:
        return session.run(tensor)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
