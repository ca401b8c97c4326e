"""A `Saver` asks for the names of the graph's variables, and raises where a `Saver` saved other names.

:family: checkpoint-key-not-found
:given: Path tempfile path session

>>> try:
...     restore()
... except tf.errors.NotFoundError as error:
...     print(next(line for line in str(error).splitlines() if "Key" in line))
Key model/weights not found in checkpoint
"""

import tempfile
from pathlib import Path

import tensorflow as tf

path = str(Path(tempfile.mkdtemp()) / "old")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    tf.compat.v1.get_variable("w", initializer=[1.0, 2.0])
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver().save(session, path)


def restore():
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        tf.compat.v1.get_variable("model/weights", shape=[2])
        tf.compat.v1.train.Saver().restore(session, path)
