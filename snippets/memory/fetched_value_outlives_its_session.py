"""A fetched array outlives the session and the graph it came from.

:process: it needs objects freed that a notebook keeps

>>> values, graph = fetch_scores()
>>> is_gone(graph)
True
>>> values
array([1, 2, 3], dtype=int32)
"""

import gc
import weakref

import tensorflow as tf


def fetch_scores():
    with tf.Graph().as_default() as graph:
        scores = tf.constant([1, 2, 3])
        with tf.compat.v1.Session() as session:
            return session.run(scores), weakref.ref(graph)


def is_gone(reference):
    gc.collect()
    return reference() is None
