"""A saver of the variables that the checkpoint lists, in the same shapes, restores them; the others are initialized.

:fixes: checkpoint-key-not-found
:given: os tempfile path graph session backbone head

>>> restore()
>>> print(*session.run([backbone, head]))
[1. 2.] [0.]
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "backbone")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    tf.compat.v1.get_variable("backbone/weights", initializer=[1.0, 2.0])
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver().save(session, path)

with tf.Graph().as_default() as graph:
    backbone = tf.compat.v1.get_variable("backbone/weights", shape=[2])
    head = tf.compat.v1.get_variable("head/weights", initializer=[0.0])

session = tf.compat.v1.Session(graph=graph)


def restore():
    saved = dict(tf.train.list_variables(path))
    with graph.as_default():
        known = [
            variable
            for variable in tf.compat.v1.global_variables()
            if variable.op.name in saved
        ]
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.train.Saver(known).restore(session, path)
