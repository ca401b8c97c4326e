"""In TF2 you call the function on values and read its result.

:fixes: fetch-not-an-element tensor-not-an-element session-graph-empty
:needs: mode=tf2 -- `.numpy()` needs eager execution
:given: scores

>>> doubled = double(scores)
>>> doubled.numpy()
array([2, 4, 6], dtype=int32)
"""

import tensorflow as tf


@tf.function
def double(values):
    return values * 2


scores = tf.constant([1, 2, 3])
