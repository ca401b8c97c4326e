"""A second MetaGraph of the same names in one graph gets other names, and its saver restores the first one's variables.

:raises: uninitialized-variable
:given: tempfile Path save folder

>>> print(session.run("score:0", {"x:0": 1.0}))
3.0
>>> print(
...     session.run("score_1:0", {"x_1:0": 1.0})
... )  # doctest: +NORMALIZE_WHITESPACE
3.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def save(path, factor):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [], name="x")
        weight = tf.compat.v1.get_variable("weight", initializer=factor)
        tf.multiply(x, weight, name="score")
        with tf.compat.v1.Session(graph=graph) as session:
            session.run(weight.initializer)
            tf.compat.v1.train.Saver().save(session, path)


folder = Path(tempfile.mkdtemp())
save(str(folder / "double"), 2.0)
save(str(folder / "triple"), 3.0)

with tf.Graph().as_default() as graph:
    session = tf.compat.v1.Session(graph=graph)
    for name in ("double", "triple"):
        path = str(folder / name)
        tf.compat.v1.train.import_meta_graph(f"{path}.meta").restore(
            session, path
        )
