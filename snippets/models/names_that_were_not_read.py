"""What is left of a checkpoint's names shows which values your model did not get.

:given: os tempfile path kernel session

>>> names = {name for name, shape in tf.train.list_variables(path)}
>>> sorted(names - {"net/fc1/kernel", "net/fc1/bias"})
['global_step', 'net/fc1/kernel/Adam']
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "old")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    kernel = tf.fill([2, 3], 2.0)
    tf.compat.v1.get_variable("net/fc1/kernel", initializer=kernel)
    tf.compat.v1.get_variable("net/fc1/bias", initializer=tf.ones([3]))
    tf.compat.v1.get_variable("net/fc1/kernel/Adam", initializer=kernel)
    tf.compat.v1.get_variable("global_step", initializer=100)
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver().save(session, path)
