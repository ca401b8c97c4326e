"""A restore gives a variable its value, and an initializer that runs later overwrites it.

:fixes: uninitialized-variable resource-not-found-variable
:given: os tempfile path graph total initialize saver trained session

>>> with graph.as_default():
...     saver.restore(session, path)
>>> print(session.run(total))
6.0
>>> session.run(initialize)
>>> print(session.run(total))
5.0
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "model")

with tf.Graph().as_default() as graph:
    total = tf.Variable(5.0, name="total")
    increase = total.assign_add(1.0)
    initialize = tf.compat.v1.global_variables_initializer()
    saver = tf.compat.v1.train.Saver()

with tf.compat.v1.Session(graph=graph) as trained:
    trained.run(initialize)
    trained.run(increase)
    saver.save(trained, path)

session = tf.compat.v1.Session(graph=graph)
