"""A saver asks the checkpoint for each of its variables, those of a new layer too.

:family: checkpoint-key-not-found
:given: os tempfile path graph backbone head session

>>> try:
...     restore()
... except tf.errors.NotFoundError as error:
...     print(str(error).split(" Please")[0])
...     print(next(line for line in str(error).splitlines() if "Key" in line))
Restoring from checkpoint failed. This is most likely due to a Variable name or other graph key that is missing from the checkpoint.
Key head/weights not found in checkpoint
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
    with graph.as_default():
        saver = tf.compat.v1.train.Saver()
        saver.restore(session, path)
