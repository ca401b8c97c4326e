"""A saver made after the variables, in their graph, saves and restores them.

:fixes: no-variables-to-save
:given: os tempfile path graph session

>>> with graph.as_default():
...     saver = tf.compat.v1.train.Saver()
...     saved = saver.save(session, path)
...     session.run(weights.assign([0.0, 0.0]))
...     saver.restore(session, path)
array([0., 0.], dtype=float32)
>>> session.run(weights)
array([3., 4.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "weights")

with tf.Graph().as_default() as graph:
    weights = tf.Variable([3.0, 4.0], name="weights")
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initialize)
