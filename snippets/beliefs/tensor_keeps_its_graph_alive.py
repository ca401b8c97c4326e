"""A graph tensor never outlives its graph, because it keeps the graph alive.

>>> scores, graph = scores_and_weak_graph()
>>> is_gone(graph), scores.graph is graph()
(False, True)
>>> tf.compat.v1.Session(graph=scores.graph).run(scores)
array([1, 2, 3], dtype=int32)
>>> del scores
>>> is_gone(graph)
True
"""

import gc
import weakref

import tensorflow as tf


def scores_and_weak_graph():
    graph = tf.Graph()
    with graph.as_default():
        return tf.constant([1, 2, 3]), weakref.ref(graph)


def is_gone(reference):
    gc.collect()
    return reference() is None
