"""In a session, a `Saver` restores a value of another shape into a resource variable, without an error.

:given: tempfile Path path session

>>> with tf.compat.v1.Session(graph=graph) as session:
...     saver.restore(session, path)
...     print(weights.shape, session.run(weights))
(2,) [1. 2. 3.]
"""

import tempfile
from pathlib import Path

import tensorflow as tf

path = str(Path(tempfile.mkdtemp()) / "model")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0, 3.0])
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver().save(session, path)

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", [2], use_resource=True)
    saver = tf.compat.v1.train.Saver()
