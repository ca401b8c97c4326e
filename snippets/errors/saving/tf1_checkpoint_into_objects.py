"""A checkpoint of a TF1-style saver has names and no attributes; here no variable has its name.

:family: checkpoint-key-not-found
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: os tempfile path

>>> status = tf.train.Checkpoint(net=net).restore(path)
>>> try:
...     status.assert_consumed()
... except AssertionError as error:
...     print(str(error).split(":")[0])
Some objects had attributes which were not restored
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "old")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    tf.compat.v1.get_variable("w", initializer=[1.0, 2.0])
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver().save(session, path)


class Net(tf.Module):
    def __init__(self, values):
        self.weights = tf.Variable(values, name="weights")


net = Net([0.0, 0.0])
