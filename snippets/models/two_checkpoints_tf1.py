"""Two TF1 checkpoints go into two graphs, each with a session of its own.

:given: tempfile Path save folder paths

>>> first, second = restored(paths[0]), restored(paths[1])
>>> print(
...     first.run("score:0", {"x:0": 1.0}), second.run("score:0", {"x:0": 1.0})
... )
2.0 3.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def restored(path):
    """Open a session on a new graph that holds what a checkpoint was saved from."""
    with tf.Graph().as_default() as graph:
        saver = tf.compat.v1.train.import_meta_graph(f"{path}.meta")
        session = tf.compat.v1.Session(graph=graph)
        saver.restore(session, path)
    return session


def save(path, factor):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [], name="x")
        weight = tf.compat.v1.get_variable("weight", initializer=factor)
        tf.multiply(x, weight, name="score")
        with tf.compat.v1.Session(graph=graph) as session:
            session.run(weight.initializer)
            tf.compat.v1.train.Saver().save(session, path)


folder = Path(tempfile.mkdtemp())
paths = [str(folder / "double"), str(folder / "triple")]
save(paths[0], factor=2.0)
save(paths[1], factor=3.0)
