"""Calls of one object share its variables.

:fixes: variable-already-exists variable-does-not-exist-reuse
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> print(scale([1.0, 1.0]).numpy())
[1. 2.]
>>> _ = scale.weights.assign([3.0, 4.0])
>>> print(scale([10.0, 10.0]).numpy())
[30. 40.]
"""

import tensorflow as tf


class Scale(tf.Module):
    def __init__(self):
        super().__init__()
        self.weights = tf.Variable([1.0, 2.0])

    def __call__(self, x):
        return self.weights * x


scale = Scale()
