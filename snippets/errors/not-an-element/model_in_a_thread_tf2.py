"""With eager execution on, a model made in one thread is called in another.

:fixes: thread-default-graph devices-not-in-graph keras-build-in-threads
:needs: mode=tf2 -- it is eager execution that needs no graph
:given: batch layer model in_a_thread ThreadPoolExecutor

>>> in_a_thread(predict, batch)
array([[5.]], dtype=float32)
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

layer = tf.keras.layers.Dense(1, use_bias=False)
model = tf.keras.Sequential([tf.keras.Input([2]), layer])
model.set_weights([np.array([[1.0], [2.0]])])


def predict(batch):
    return model(batch).numpy()


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
