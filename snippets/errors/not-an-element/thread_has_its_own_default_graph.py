"""Another thread has another default graph; it refuses a control dependency on the tensor.

:family: thread-default-graph

>>> with graph.as_default():
...     step_after(scores).graph is graph
True
>>> with graph.as_default():
...     in_a_thread(step_after, scores)
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("scores:0", shape=(3,), dtype=int32) is not an element of this graph.
>>> in_a_thread(step_in_the_graph, scores).graph is graph
True
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2, 3], name="scores")


def step_after(tensor):
    default = tf.compat.v1.get_default_graph()
    with default.as_default(), tf.control_dependencies([tensor]):
        return tf.no_op(name="step")


def step_in_the_graph(tensor):
    with tensor.graph.as_default():
        return step_after(tensor)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
