"""In Keras 2, one `predict` before the threads makes the error rare; from TensorFlow 2.4 on it is not ruled out.

:needs: mode=tf2 -- a thread needs no graph and no session only with eager execution on
:given: batch layer in_threads

>>> in_threads(predict, [batch] * 8)
[5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0]
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
layer = tf.keras.layers.Dense(1, use_bias=False)
model = tf.keras.Sequential([tf.keras.Input([2]), layer])
model.set_weights([np.array([[1.0], [2.0]])])

model.predict(batch, verbose=0)


def predict(batch):
    return float(model.predict(batch, verbose=0)[0, 0])


def in_threads(function, requests):
    with ThreadPoolExecutor(len(requests)) as pool:
        return list(pool.map(function, requests))
