"""Each worker process makes the model's variables and function for itself, once.

:fixes: hang-after-fork
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:process: it starts processes of its own
:given: tempfile Path path

>>> with workers(2) as pool:
...     print(list(pool.map(predict, [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])))
[21.0, 43.0, 65.0]
"""

import multiprocessing
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import tensorflow as tf

model = {}


def load(path):
    """Runs once in each worker, before its first request."""
    weights = tf.Variable(np.load(path))

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def score(features):
        return tf.reduce_sum(features * weights)

    model["score"] = score


def predict(features):
    return float(model["score"](tf.constant(features)))


def workers(count):
    context = multiprocessing.get_context("fork")
    return ProcessPoolExecutor(count, context, load, (path,))


path = str(Path(tempfile.mkdtemp()) / "weights.npy")
np.save(path, np.array([1.0, 10.0], "float32"))
