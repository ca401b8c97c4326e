"""A finalized graph refuses a request handler that builds instead of running.

:raises: finalized-graph
:given: ThreadPoolExecutor graph features doubled session in_a_thread

>>> in_a_thread(add_and_run, [1.0, 2.0])
Traceback (most recent call last):
    ...
RuntimeError: Graph is finalized and cannot be modified.
>>> in_a_thread(run, [1.0, 2.0])
array([2., 4.], dtype=float32)
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2])
    doubled = 2.0 * features

graph.finalize()
session = tf.compat.v1.Session(graph=graph)


def add_and_run(request):
    with graph.as_default():
        return session.run(2.0 * tf.constant(request))


def run(request):
    return session.run(doubled, {features: request})


def in_a_thread(function, request):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, request).result()
