"""This checkpoint of a module names its variable by the attributes that lead to it, not by the variable's name.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: tempfile Path Model path

>>> [name for name, _ in tf.train.list_variables(path) if "bias" in name]
['model/bias/.ATTRIBUTES/VARIABLE_VALUE']
>>> other = tf.Variable(0.0)
>>> status = tf.train.Checkpoint(model=tf.train.Checkpoint(bias=other)).read(
...     path
... )
>>> print(other.numpy())
3.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        self.bias = tf.Variable(3.0, name="intercept")


path = str(Path(tempfile.mkdtemp()) / "new")
tf.train.Checkpoint(model=Model()).write(path)
