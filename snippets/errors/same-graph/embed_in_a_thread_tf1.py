"""The module is applied once, to a placeholder, and the threads only run the session.

:fixes: hub-module-other-graph
:given: Embedder in_a_thread

>>> in_a_thread(request, [1])
[[3.0, 4.0]]
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf


class Embedder:
    """Makes its variable once, and operations at each call."""

    def __init__(self):
        rows = [[1.0, 2.0], [3.0, 4.0]]
        self.table = tf.compat.v1.get_variable("table", initializer=rows)

    def __call__(self, words):
        return tf.gather(self.table, words)


def in_a_thread(function, argument):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, argument).result()


with tf.Graph().as_default() as graph:
    embed = Embedder()
    words = tf.compat.v1.placeholder(tf.int32, [None])
    vectors = embed(words)
    initialize = tf.compat.v1.global_variables_initializer()

graph.finalize()
session = tf.compat.v1.Session(graph=graph)
session.run(initialize)


def request(values):
    return session.run(vectors, {words: values}).tolist()
