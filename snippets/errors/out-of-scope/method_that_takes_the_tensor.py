"""A method that takes the other's tensor as an argument holds none of it and can be saved.

:fixes: savedmodel-captures-graph-tensor
:needs: mode=tf2 -- calling a loaded function gives a value only with eager execution
:given: tempfile folder

>>> tf.saved_model.save(Scorer(), folder)
>>> loaded = tf.saved_model.load(folder)
>>> loaded.score(tf.constant([3.0])).numpy()
array([18.], dtype=float32)
"""

import tempfile

import tensorflow as tf


class Scorer(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([1], tf.float32)])
    def score(self, value):
        return self.scale(value, value * 2.0)

    @tf.function
    def scale(self, number, factor):
        return number * factor


folder = tempfile.mkdtemp()
