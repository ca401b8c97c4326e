"""A SavedModel brings the functions of an object and the values of its variables.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> loaded = tf.saved_model.load(folder)
>>> print(loaded.score(tf.constant([3.0, 4.0])).numpy())
43.0
"""

import tempfile

import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        self.weights = tf.Variable([1.0, 10.0])

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def score(self, x):
        return tf.reduce_sum(x * self.weights)


folder = tempfile.mkdtemp()
tf.saved_model.save(Model(), folder)
