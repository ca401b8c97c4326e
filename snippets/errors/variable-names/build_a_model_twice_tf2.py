"""Each object owns its variables, even if they have one name.

:fixes: variable-already-exists
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> first.weights.name == second.weights.name
True
>>> print(first.weights.assign([3.0, 4.0]).numpy())
[3. 4.]
>>> print(second.weights.numpy())
[1. 2.]
"""

import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        super().__init__()
        self.weights = tf.Variable([1.0, 2.0], name="weights")


first = Model()
second = Model()
