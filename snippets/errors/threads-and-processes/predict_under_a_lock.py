"""A lock around `predict` lets one thread at a time build and store its function.

:fixes: keras-build-in-threads
:needs: mode=tf2 -- a thread needs no graph and no session only with eager execution on
:given: batch dense model in_threads

>>> in_threads(predict, [batch] * 8)
[5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0]
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
dense = tf.keras.layers.Dense(1, use_bias=False)
model = tf.keras.Sequential([tf.keras.Input([2]), dense])
model.set_weights([np.array([[1.0], [2.0]])])

lock = threading.Lock()


def predict(batch):
    with lock:
        return float(model.predict(batch, verbose=0)[0, 0])


def in_threads(function, requests):
    with ThreadPoolExecutor(len(requests)) as pool:
        return list(pool.map(function, requests))
