"""A Keras 3 model predicts in a thread, without `_make_predict_function`.

:fixes: thread-default-graph
:needs: mode=tf2 -- a Keras 3 model predicts only with eager execution on
:given: batch model

>>> model._make_predict_function()
Traceback (most recent call last):
    ...
AttributeError: 'Sequential' object has no attribute '_make_predict_function'
>>> predict_in_a_thread(batch)
array([[3.]], dtype=float32)
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)

model = tf.keras.Sequential(
    [
        tf.keras.Input([2]),
        tf.keras.layers.Dense(1, kernel_initializer="ones"),
    ]
)


def predict_in_a_thread(batch):
    with ThreadPoolExecutor() as pool:
        return pool.submit(model.predict, batch, verbose=0).result()
