"""A method may make its variable on the first call, if it keeps it for the others and one thread makes that call.

:fixes: variable-created-twice
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> scaler = Scaler()
>>> scaler(tf.constant([1.0, 2.0])).numpy()
array([3., 6.], dtype=float32)
>>> scaler(tf.constant([1.0, 2.0, 3.0])).numpy()
array([3., 6., 9.], dtype=float32)
>>> other = Scaler()
>>> other(tf.constant([5.0])).numpy()
array([15.], dtype=float32)
"""

import tensorflow as tf


class Scaler(tf.Module):
    def __init__(self):
        self.factor = None

    @tf.function
    def __call__(self, scores):
        if self.factor is None:
            self.factor = tf.Variable(3.0)
        return scores * self.factor
