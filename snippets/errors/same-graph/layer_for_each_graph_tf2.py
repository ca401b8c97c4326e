"""With eager execution on, outside of graph blocks, one layer serves training and evaluation.

:fixes: not-from-passed-in-graph different-graph-inputs hub-module-other-graph
:needs: mode=tf2 -- a call returns a value only with eager execution on
:given: Scale

>>> layer = Scale()
>>> print(model(layer, [1.0, 2.0]).numpy())
[2. 4.]
>>> print(model(layer, [3.0, 4.0]).numpy())
[6. 8.]
"""

import tensorflow as tf


class Scale(tf.Module):
    def __init__(self):
        self.factor = tf.Variable(2.0, name="factor")

    def __call__(self, values):
        return tf.multiply(values, self.factor)


def model(layer, values):
    return layer(tf.constant(values))
