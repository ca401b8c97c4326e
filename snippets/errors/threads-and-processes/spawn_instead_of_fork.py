"""A spawned worker imports its module anew and minds no tensor of the parent.

:fixes: hang-after-fork
:needs: mode=tf2 -- eager tensors exist only with eager execution
:process: it starts processes of its own
:given: importlib sys tempfile Path module worker

>>> in_a_worker(worker.predict, [1.0, 2.0])
21.0
"""

import importlib
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import tensorflow as tf


def module(name, text):
    """The module of a file that the workers can import."""
    folder = tempfile.mkdtemp()
    Path(folder, f"{name}.py").write_text(text)
    sys.path.insert(0, folder)
    return importlib.import_module(name)


worker = module(
    "worker",
    """
import tensorflow as tf

weights = tf.constant([1.0, 10.0])


def predict(row):
    return float(tf.reduce_sum(weights * row))
""",
)

names = tf.constant(["cat", "dog"])


def in_a_worker(function, argument):
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(function, argument).result()
