"""With eager execution off, Keras 2 takes new weights in the graph of the thread that sets them first.

:family: different-graph-inputs
:fixes: different-graph-inputs
:needs: tf<2.16 -- Keras 3 has no session
:process: it switches a behavior of the whole process
:given: ThreadPoolExecutor in_a_thread graph session model weights

>>> in_a_thread(lambda: model.set_weights(weights))  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Tensor("Placeholder:0", shape=(None, None), dtype=float32) must be from the same graph as Tensor("dense/kernel:0", shape=(), dtype=resource) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> in_a_thread(set_in_its_graph)
>>> with graph.as_default(), session.as_default():
...     print(model.get_weights())
[array([[1.],
       [2.]], dtype=float32)]
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()
weights = [np.array([[1.0], [2.0]], "float32")]


def in_a_thread(function):
    with ThreadPoolExecutor() as pool:
        pool.submit(function).result()


graph = tf.Graph()
session = tf.compat.v1.Session(graph=graph)
with graph.as_default(), session.as_default():
    dense = tf.keras.layers.Dense(1, use_bias=False, input_shape=[2])
    model = tf.keras.Sequential([dense])
    model.get_weights()


def set_in_its_graph():
    with graph.as_default(), session.as_default():
        model.set_weights(weights)
