"""A copy gets variables by a MetaGraphDef and their values by a checkpoint.

:given: tempfile Path graph saver path

>>> with tf.compat.v1.Session(graph=copy) as session:
...     restore(session)
...     print(session.run("score:0"))
[ 6. 60.]
"""

import tempfile
from pathlib import Path

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 10.0])
    tripled = weights.assign(weights * 6.0)
    tf.identity(weights, name="score")
    saver = tf.compat.v1.train.Saver()

path = str(Path(tempfile.mkdtemp()) / "model")
with tf.compat.v1.Session(graph=graph) as session:
    session.run(weights.initializer)
    session.run(tripled)
    saver.save(session, path)

with tf.Graph().as_default() as copy:
    restorer = tf.compat.v1.train.import_meta_graph(path + ".meta")


def restore(session):
    restorer.restore(session, path)
