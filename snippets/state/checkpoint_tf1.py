"""A checkpoint carries the value of one graph's variable into another graph.

:given: os tempfile path

>>> with ours.as_default():
...     saver = tf.compat.v1.train.Saver({"total": total})
...     saver.restore(session, path)
>>> session.run(total)
array([11., 12.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "state")

with tf.Graph().as_default() as theirs:
    total = tf.compat.v1.get_variable("theirs", initializer=[1.0, 2.0])
    add_ten = total.assign_add([10.0, 10.0])
    saver = tf.compat.v1.train.Saver({"total": total})
    with tf.compat.v1.Session(graph=theirs) as session:
        session.run(total.initializer)
        session.run(add_ten)
        saver.save(session, path)

with tf.Graph().as_default() as ours:
    total = tf.compat.v1.get_variable("ours", shape=[2])

session = tf.compat.v1.Session(graph=ours)
