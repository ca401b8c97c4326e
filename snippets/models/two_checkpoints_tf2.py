"""Two checkpoints go into two objects, each with variables of its own.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: tempfile Path Model paths path

>>> first, second = restored(paths[0]), restored(paths[1])
>>> print(first(1.0).numpy(), second(1.0).numpy())
2.0 3.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


class Model(tf.Module):
    def __init__(self, factor=0.0):
        self.weight = tf.Variable(factor)

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def __call__(self, x):
        return x * self.weight


def restored(path):
    model = Model()
    tf.train.Checkpoint(model=model).read(path).assert_consumed()
    return model


paths = []
for factor in (2.0, 3.0):
    path = str(Path(tempfile.mkdtemp()) / "model")
    paths.append(tf.train.Checkpoint(model=Model(factor)).write(path))
