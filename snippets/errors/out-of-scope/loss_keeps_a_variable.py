"""A loss that keeps a number from call to call has it in a variable and assigns to it.

:fixes: graph-tensor-in-eager out-of-scope-tensor
:needs: mode=tf2 -- a call returns a value only with eager execution on
:given: step

>>> loss = Hinge()
>>> print(step(tf.constant([1.0, 2.0]), loss).numpy())
0.5
>>> print(loss.largest.numpy())
2.0
"""

import tensorflow as tf


class Hinge(tf.keras.losses.Loss):
    def __init__(self):
        super().__init__()
        self.largest = tf.Variable(0.0, trainable=False)

    def call(self, y_true, y_pred):
        self.largest.assign(tf.reduce_max(y_pred))
        return tf.nn.relu(self.largest - y_pred)


@tf.function
def step(predicted, loss):
    return loss(tf.zeros([2]), predicted)
