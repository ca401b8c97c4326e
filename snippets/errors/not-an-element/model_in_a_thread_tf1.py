"""With eager execution off, a thread enters the model's graph and session, one thread at a time.

:fixes: thread-default-graph devices-not-in-graph keras-build-in-threads
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch layer in_a_thread ThreadPoolExecutor

>>> in_a_thread(predict, batch)
array([[5.]], dtype=float32)
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

graph = tf.compat.v1.get_default_graph()
session = tf.compat.v1.keras.backend.get_session()
layer = tf.keras.layers.Dense(
    1, input_shape=[2], weights=[np.array([[1.0], [2.0]]), np.zeros(1)]
)
model = tf.keras.Sequential([layer])
lock = threading.Lock()


def predict(batch):
    with lock, graph.as_default(), session.as_default():
        return model.predict(batch)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
