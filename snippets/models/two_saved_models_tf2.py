"""Each loaded SavedModel is an object with functions and variables of its own.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: tempfile Model folders

>>> double, triple = (tf.saved_model.load(folder) for folder in folders)
>>> print(double.score(1.0).numpy(), triple.score(1.0).numpy())
2.0 3.0
"""

import tempfile

import tensorflow as tf


class Model(tf.Module):
    def __init__(self, factor):
        self.weight = tf.Variable(factor)

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def score(self, x):
        return x * self.weight


folders = [tempfile.mkdtemp(), tempfile.mkdtemp()]
tf.saved_model.save(Model(2.0), folders[0])
tf.saved_model.save(Model(3.0), folders[1])
