"""A reader gives each value of a checkpoint by its name, and you assign it to the variable of your choice.

:fixes: checkpoint-key-not-found
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: Path tempfile path session Model model

>>> restore(path, {"w": model.weights, "b": model.bias})
>>> print(model.weights.numpy(), model.bias.numpy())
[1. 2.] 3.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def restore(path, variables):
    """Assign values of a checkpoint, given by name, to variables."""
    reader = tf.train.load_checkpoint(path)
    for name, variable in variables.items():
        variable.assign(reader.get_tensor(name))


class Model(tf.Module):
    def __init__(self):
        self.weights = tf.Variable([0.0, 0.0])
        self.bias = tf.Variable(0.0)


path = str(Path(tempfile.mkdtemp()) / "old")
with tf.Graph().as_default():
    tf.compat.v1.get_variable("w", initializer=[1.0, 2.0])
    tf.compat.v1.get_variable("b", initializer=3.0)
    with tf.compat.v1.Session() as session:
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.train.Saver().save(session, path)

model = Model()
