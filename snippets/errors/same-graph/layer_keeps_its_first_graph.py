"""This layer keeps the variable of the graph where it was first called.

:family: different-graph-inputs

>>> layer = Scale()
>>> with tf.Graph().as_default():
...     training = layer(tf.constant([1.0, 2.0], name="training"))
>>> with tf.Graph().as_default():  # doctest: +ELLIPSIS
...     evaluation = layer(tf.constant([3.0, 4.0], name="evaluation"))
Traceback (most recent call last):
    ...
ValueError: Tensor("factor/Read/ReadVariableOp:0", shape=(), dtype=float32) must be from the same graph as Tensor("evaluation:0", shape=(2,), dtype=float32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf


class Scale:
    factor = None

    def __call__(self, values):
        if self.factor is None:
            self.factor = tf.Variable(2.0, name="factor")
        return tf.multiply(values, self.factor)
