"""Functions that use one variable share its state.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> for _ in range(3):
...     train()
>>> print(read().numpy())
3.0
"""

import tensorflow as tf

steps = tf.Variable(0.0)


@tf.function
def train():
    steps.assign_add(1.0)


@tf.function
def read():
    return tf.identity(steps)
