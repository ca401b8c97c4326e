"""A checkpoint asks no graph for variables; it saves the objects that you give it.

:fixes: no-variables-to-save
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: os tempfile path weights

>>> checkpoint = tf.train.Checkpoint(weights=weights)
>>> saved = checkpoint.write(path)
>>> assigned = weights.assign([0.0, 0.0])
>>> status = checkpoint.read(path)
>>> weights.numpy()
array([3., 4.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf

path = os.path.join(tempfile.mkdtemp(), "weights")

weights = tf.Variable([3.0, 4.0], name="weights")
