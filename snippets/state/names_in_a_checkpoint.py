"""A checkpoint lists its names and shapes, without a graph and without a session.

>>> tf.train.list_variables(path)
[('b', []), ('w', [2])]
>>> print(tf.train.load_variable(path, "w"))
[1. 2.]
"""

import tempfile
from pathlib import Path

import tensorflow as tf

path = str(Path(tempfile.mkdtemp()) / "old")
with tf.Graph().as_default():
    tf.compat.v1.get_variable("w", initializer=[1.0, 2.0])
    tf.compat.v1.get_variable("b", initializer=3.0)
    with tf.compat.v1.Session() as session:
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.train.Saver().save(session, path)
