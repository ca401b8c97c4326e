"""A checkpoint of objects is joined by attributes: one that was saved as `net` is not found as `model`.

:family: checkpoint-key-not-found
:fixes: checkpoint-key-not-found
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: os tempfile prefix path Net net

>>> tf.train.Checkpoint(model=net).restore(path).assert_consumed()
Traceback (most recent call last):
    ...
AssertionError: Found 1 Python objects that were not bound to checkpointed values, likely due to changes in the Python program. Showing 1 of 1 unmatched objects: [<tf.Variable 'Variable:0' shape=(2,) dtype=float32, numpy=array([0., 0.], dtype=float32)>]
>>> [name for name, shape in tf.train.list_variables(path) if "weights" in name]
['net/weights/.ATTRIBUTES/VARIABLE_VALUE']
>>> status = tf.train.Checkpoint(net=net).restore(path).assert_consumed()
>>> net.weights.numpy()
array([1., 2.], dtype=float32)
"""

import os
import tempfile

import tensorflow as tf


class Net(tf.Module):
    def __init__(self, values):
        self.weights = tf.Variable(values)


prefix = os.path.join(tempfile.mkdtemp(), "net")
path = tf.train.Checkpoint(net=Net([1.0, 2.0])).save(prefix)

net = Net([0.0, 0.0])
