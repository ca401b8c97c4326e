"""`assert_consumed` asks that each value finds an object and each object a value, another method the second alone.

:family: checkpoint-key-not-found
:fixes: checkpoint-key-not-found
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: os tempfile prefix path step Net net

>>> status = tf.train.Checkpoint(net=net).restore(path)
>>> status.assert_consumed()
Traceback (most recent call last):
    ...
AssertionError: Unresolved object in checkpoint (root).step: attributes {
  name: "VARIABLE_VALUE"
  full_name: "Variable"
  checkpoint_key: "step/.ATTRIBUTES/VARIABLE_VALUE"
}
has_checkpoint_values {
  value: true
}
<BLANKLINE>
>>> status = status.assert_existing_objects_matched().expect_partial()
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
step = tf.Variable(7)
path = tf.train.Checkpoint(net=Net([1.0, 2.0]), step=step).save(prefix)

net = Net([0.0, 0.0])
