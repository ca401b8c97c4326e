"""A graph lives on while one of its tensors does; here it goes with the last.

:process: it needs objects freed that a notebook keeps

>>> tensor, graph = tensor_and_weak_graph()
>>> is_gone(graph)
False
>>> tf.compat.v1.Session(graph=tensor.graph).run(tensor)
array([1, 2, 3], dtype=int32)
>>> del tensor
>>> is_gone(graph)
True
"""

import gc
import weakref

import tensorflow as tf


def tensor_and_weak_graph():
    with tf.Graph().as_default() as graph:
        return tf.constant([1, 2, 3]), weakref.ref(graph)


def is_gone(reference):
    gc.collect()
    return reference() is None
