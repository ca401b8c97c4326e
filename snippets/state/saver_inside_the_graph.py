"""With eager execution on, a graph's `Saver` refuses outside of blocks, and works inside its graph's block.

:given: os tempfile path graph total saver session

>>> saved = saver.save(session, path)
Traceback (most recent call last):
    ...
ValueError: Can only save/restore ResourceVariables when executing eagerly, got type: <class 'tensorflow.python.framework.ops.SymbolicTensor'>.
>>> with graph.as_default():
...     saved = saver.save(session, path)
>>> saver.restore(session, path)
Traceback (most recent call last):
    ...
ValueError: Can only save/restore ResourceVariables when executing eagerly, got type: <class 'tensorflow.python.framework.ops.SymbolicTensor'>.
>>> with graph.as_default():
...     saver.restore(session, path)
>>> session.run(total)
array([1., 2.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "state")

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.get_variable("total", initializer=[1.0, 2.0])
    saver = tf.compat.v1.train.Saver()

session = tf.compat.v1.Session(graph=graph)
session.run(total.initializer)
