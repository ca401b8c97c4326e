"""Each worker process loads the model into a graph and session of its own, once.

:fixes: hang-after-fork
:process: it starts processes of its own
:given: tempfile Path graph path

>>> with workers(2) as pool:
...     print(list(pool.map(predict, [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])))
[21.0, 43.0, 65.0]
"""

import multiprocessing
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import tensorflow as tf

model = {}


def load(path):
    """Runs once in each worker, before its first request."""
    definition = tf.compat.v1.GraphDef.FromString(Path(path).read_bytes())
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(definition, name="")
    model["session"] = tf.compat.v1.Session(graph=graph)


def predict(features):
    return float(model["session"].run("score:0", {"x:0": features}))


def workers(count):
    context = multiprocessing.get_context("fork")
    return ProcessPoolExecutor(count, context, load, (path,))


with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [2], name="x")
    tf.reduce_sum(x * tf.constant([1.0, 10.0]), name="score")

path = str(Path(tempfile.mkdtemp()) / "model.pb")
Path(path).write_bytes(graph.as_graph_def().SerializeToString())
