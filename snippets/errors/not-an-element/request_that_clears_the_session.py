"""With eager execution off, a request that calls `clear_session()` cuts off this Keras 2 model of the next one.

:family: thread-default-graph
:needs: tf<2.16 -- Keras 3 predicts only with eager execution on
:process: it switches a behavior of the whole process
:given: batch make_model models

>>> view("clicks", batch)
array([[3.]], dtype=float32)
>>> view("views", batch)
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("views/BiasAdd:0", shape=(None, 1), dtype=float32) is not an element of this graph.
"""

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()

batch = np.array([[1.0, 2.0]], dtype=np.float32)


def make_model(name):
    layer = tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=[2], name=name
    )
    return tf.keras.Sequential([layer])


models = {"clicks": make_model("clicks"), "views": make_model("views")}


def view(name, batch):
    scores = models[name].predict(batch)
    tf.keras.backend.clear_session()
    return scores
