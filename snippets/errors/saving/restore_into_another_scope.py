"""A dictionary without the scope's prefix gives the saver the names that the checkpoint has.

:fixes: checkpoint-key-not-found
:given: os tempfile path graph weights session

>>> restore(prefix="teacher/")
>>> print(session.run(weights))
[1. 2.]
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "model")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver().save(session, path)

with tf.Graph().as_default() as graph, tf.compat.v1.variable_scope("teacher"):
    weights = tf.compat.v1.get_variable("weights", shape=[2])

session = tf.compat.v1.Session(graph=graph)


def restore(prefix):
    """Restore the variables of a scope from a checkpoint that has no such scope."""
    with graph.as_default():
        variables = tf.compat.v1.global_variables(scope=prefix)
        names = {v.op.name[len(prefix) :]: v for v in variables}
        tf.compat.v1.train.Saver(names).restore(session, path)
