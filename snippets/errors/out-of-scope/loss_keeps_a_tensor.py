"""A loss that keeps a tensor on itself has one of its last trace, of no use outside.

:family: graph-tensor-in-eager
:needs: mode=tf2 -- a call returns a value only with eager execution on

>>> loss = Hinge()
>>> print(step(tf.constant([1.0, 2.0]), loss).numpy())
0.5
>>> loss.largest + 1.0  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: <tf.Tensor 'hinge/Max:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
<tf.Tensor 'hinge/Max:0' shape=() dtype=float32> was defined here:
...
<BLANKLINE>
The tensor <tf.Tensor 'hinge/Max:0' shape=() dtype=float32> cannot be accessed from here, because it was defined in FuncGraph(name=step, id=...), which is out of scope.
"""

import tensorflow as tf


class Hinge(tf.keras.losses.Loss):
    largest = None

    def call(self, y_true, y_pred):
        self.largest = tf.reduce_max(y_pred)
        return tf.nn.relu(self.largest - y_pred)


@tf.function
def step(predicted, loss):
    return loss(tf.zeros([2]), predicted)
