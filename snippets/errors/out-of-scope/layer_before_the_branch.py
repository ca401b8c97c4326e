"""A layer that is called before the branch adds its loss to the step itself.

:fixes: out-of-scope-tensor
:needs: mode=tf2 -- the step gives a value only with eager execution
:given: Penalty layer

>>> values, late = tf.constant([[1.0, 2.0]]), tf.constant(True)
>>> step(values, late).numpy().tolist()
8.0
"""

import tensorflow as tf


class Penalty(tf.keras.layers.Layer):
    def call(self, values):
        self.add_loss(tf.reduce_sum(tf.square(values)))
        return values


layer = Penalty()


@tf.function
def step(values, late):
    called = layer(values)
    result = tf.reduce_sum(called) if late else tf.reduce_mean(called)
    return result + sum(layer.losses)
