"""With eager execution on, a Keras model learns, saves and loads in new threads, one by one, with no session or graph.

:needs: mode=tf2 -- Keras 3 learns only with eager execution

>>> in_a_thread(learn)
>>> in_a_thread(model.save_weights, path)
>>> in_a_thread(copy.load_weights, path)
>>> bool((model.get_weights()[0] == copy.get_weights()[0]).all())
True
"""

import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
path = str(Path(tempfile.mkdtemp()) / "scorer.weights.h5")


def scorer():
    layers = [tf.keras.Input([2]), tf.keras.layers.Dense(1, name="score")]
    model = tf.keras.Sequential(layers)
    model.compile("sgd", "mse")
    return model


model, copy = scorer(), scorer()


def learn():
    model.fit(batch, np.array([[5.0]]), verbose=0)


def in_a_thread(function, *arguments):
    with ThreadPoolExecutor() as pool:
        pool.submit(function, *arguments).result()
