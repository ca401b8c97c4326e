"""A checkpoint carries the value of one variable into another variable.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> reader = tf.train.Checkpoint(total=ours)
>>> status = reader.read(path)
>>> ours.numpy()
array([11., 12.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "state")

theirs = tf.Variable([1.0, 2.0])
theirs.assign_add([10.0, 10.0])
tf.train.Checkpoint(total=theirs).write(path)

ours = tf.Variable([0.0, 0.0])
