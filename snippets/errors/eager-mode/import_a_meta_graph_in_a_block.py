"""Inside a graph's block, `import_meta_graph` and `restore` work in both modes.

:fixes: meta-graph-eager
:given: os tempfile folder path graph session saver weights

>>> with tf.Graph().as_default() as imported:
...     saver = tf.compat.v1.train.import_meta_graph(path + ".meta")
>>> with tf.compat.v1.Session(graph=imported) as session:
...     saver.restore(session, path)
...     session.run("doubled:0")
array([6., 8.], dtype=float32)
>>> folder.cleanup()
"""

import os
import tempfile

import tensorflow as tf

folder = tempfile.TemporaryDirectory()
path = os.path.join(folder.name, "model")

with tf.Graph().as_default() as graph:
    weights = tf.Variable([3.0, 4.0], name="weights")
    tf.multiply(weights, 2.0, name="doubled")
    saver = tf.compat.v1.train.Saver()

with tf.compat.v1.Session(graph=graph) as session:
    session.run(weights.initializer)
    saver.save(session, path)
