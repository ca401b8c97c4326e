"""With eager execution off, a Keras 2 model built in one thread does not predict in another that enters nothing.

:family: thread-default-graph
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process

>>> in_a_thread(model.predict, batch)
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("dense/BiasAdd:0", shape=(None, 1), dtype=float32) is not an element of this graph.
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)

model = tf.keras.Sequential(
    [tf.keras.layers.Dense(1, kernel_initializer="ones", input_shape=[2])]
)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function, *arguments).result()
