"""`import_meta_graph` adds to a graph, so outside a graph block it refuses with eager execution on.

:family: meta-graph-eager
:needs: mode=tf2 -- with eager execution off the default graph takes the import
:given: os tempfile folder path graph session saver weights

>>> tf.compat.v1.train.import_meta_graph(path + ".meta")
Traceback (most recent call last):
    ...
RuntimeError: Exporting/importing meta graphs is not supported when eager execution is enabled. No graph exists when eager execution is enabled.
>>> folder.cleanup()
"""

import os
import tempfile

import tensorflow as tf

folder = tempfile.TemporaryDirectory()
path = os.path.join(folder.name, "model")

with tf.Graph().as_default() as graph:
    weights = tf.Variable([3.0, 4.0], name="weights")
    saver = tf.compat.v1.train.Saver()

with tf.compat.v1.Session(graph=graph) as session:
    session.run(weights.initializer)
    saver.save(session, path)
