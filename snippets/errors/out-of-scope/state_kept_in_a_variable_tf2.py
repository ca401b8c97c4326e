"""A variable keeps state that several functions share.

:fixes: out-of-scope-tensor graph-tensor-in-eager savedmodel-captures-graph-tensor
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> counter = Counter()
>>> _ = counter.add(tf.constant([3.0]))
>>> _ = counter.add(tf.constant([4.0]))
>>> counter.read().numpy()
array([7.], dtype=float32)
"""

import tensorflow as tf


class Counter(tf.Module):
    def __init__(self):
        self.total = tf.Variable([0.0])

    @tf.function
    def add(self, amount):
        return self.total.assign_add(amount)

    @tf.function
    def read(self):
        return tf.identity(self.total)
