"""In a graph without variables, `allow_empty=True` avoids the error and saves no value.

>>> with graph.as_default(), tf.compat.v1.Session() as session:
...     saver = tf.compat.v1.train.Saver(allow_empty=True)
...     print(saver.save(session, path))
None
>>> os.listdir(folder)
['model.meta']
"""

import os
import tempfile

import tensorflow as tf

folder = tempfile.mkdtemp()
path = os.path.join(folder, "model")

with tf.Graph().as_default() as graph:
    scores = tf.constant([1.0, 2.0], name="scores")
