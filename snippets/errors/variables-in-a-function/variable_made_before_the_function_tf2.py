"""A variable made before the function serves one call after another.

:fixes: variable-created-twice
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> add_bias(tf.constant([1.0])).numpy()
array([1.5], dtype=float32)
>>> _ = bias.assign([2.0])
>>> add_bias(tf.constant([1.0])).numpy()
array([3.], dtype=float32)
"""

import tensorflow as tf

bias = tf.Variable([0.5])


@tf.function
def add_bias(scores):
    return scores + bias
