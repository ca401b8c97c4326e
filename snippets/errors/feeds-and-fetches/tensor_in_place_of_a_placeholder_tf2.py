"""A function takes the tensor itself.

:fixes: feed-value-is-tensor
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: batch

>>> double(batch).numpy()
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf

batch = tf.constant([1, 2, 3])


@tf.function
def double(scores):
    return scores * 2
