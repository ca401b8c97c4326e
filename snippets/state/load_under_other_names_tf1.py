"""A saver with a dictionary restores each value of a checkpoint into the variable that you name.

:fixes: checkpoint-key-not-found
:given: Path tempfile path session graph

>>> with tf.compat.v1.Session(graph=graph) as session:
...     restore(session, path, {"w": weights, "b": bias})
...     print(*session.run([weights, bias]))
[1. 2.] 3.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def restore(session, path, variables):
    """Restore values of a checkpoint, given by name, to variables."""
    with session.graph.as_default():
        saver = tf.compat.v1.train.Saver(variables)
    saver.restore(session, path)


path = str(Path(tempfile.mkdtemp()) / "old")
with tf.Graph().as_default():
    tf.compat.v1.get_variable("w", initializer=[1.0, 2.0])
    tf.compat.v1.get_variable("b", initializer=3.0)
    with tf.compat.v1.Session() as session:
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.train.Saver().save(session, path)

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("model/weights", shape=[2])
    bias = tf.compat.v1.get_variable("model/bias", shape=[])
