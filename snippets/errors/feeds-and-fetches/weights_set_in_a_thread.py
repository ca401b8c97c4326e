"""With eager execution off, Keras 2 sets a model's weights again only in the graph that it was made in.

:family: feed-not-an-element
:fixes: feed-not-an-element
:needs: tf<2.16 -- Keras 3 has no session
:process: it switches a behavior of the whole process
:given: ThreadPoolExecutor in_a_thread make_model graph session model

>>> in_a_thread(refresh)
Traceback (most recent call last):
    ...
TypeError: Cannot interpret feed_dict key as Tensor: Tensor Tensor("Placeholder:0", shape=(None, None), dtype=float32) is not an element of this graph.
>>> in_a_thread(refresh_in_its_graph)
>>> with graph.as_default(), session.as_default():
...     print(model.get_weights())
[array([[1.],
       [1.]], dtype=float32)]
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()


def in_a_thread(function):
    with ThreadPoolExecutor() as pool:
        pool.submit(function).result()


def make_model():
    layer = tf.keras.layers.Dense(
        1, use_bias=False, kernel_initializer="ones", input_shape=[2]
    )
    return tf.keras.Sequential([layer])


graph = tf.Graph()
session = tf.compat.v1.Session(graph=graph)
with graph.as_default(), session.as_default():
    model = make_model()
    model.set_weights([np.array([[2.0], [3.0]])])


def refresh():
    newer = make_model()
    model.set_weights(newer.get_weights())


def refresh_in_its_graph():
    newer = make_model()
    weights = newer.get_weights()
    with graph.as_default(), session.as_default():
        model.set_weights(weights)
