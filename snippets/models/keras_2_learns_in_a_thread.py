"""With eager execution off, Keras 2 learns and loads in a thread that has entered its graph and session.

:needs: tf<2.16 -- Keras 3 learns only with eager execution
:needs: tf>=2.0 -- the session of Keras is another one in TensorFlow 1.15
:process: it switches a behavior of the whole process

>>> in_a_thread(within(learn))
>>> in_a_thread(within(model.set_weights), before)
>>> bool((within(model.get_weights)()[0] == before[0]).all())
True
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()
batch = np.array([[1.0, 2.0]], "float32")
graph = tf.compat.v1.get_default_graph()
session = tf.compat.v1.keras.backend.get_session()

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=[2])])
model.compile("sgd", "mse")
before = model.get_weights()


def learn():
    model.fit(batch, np.array([[5.0]]), verbose=0)


def within(function):
    """The function, run in the model's graph and session."""

    def run(*arguments):
        with graph.as_default(), session.as_default():
            return function(*arguments)

    return run


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        pool.submit(function, *arguments).result()
