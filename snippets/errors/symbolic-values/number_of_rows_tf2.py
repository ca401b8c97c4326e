"""`shape` tells the sizes that are known when the function is traced, `tf.shape` those of the call.

:fixes: symbolic-len
:needs: mode=tf2 -- the function is called eagerly

>>> result = size(tf.ones([3, 2]))
traced with [None, 2] of rank 2
>>> result.numpy()
array([3, 2], dtype=int32)
"""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def size(rows):
    print("traced with", rows.shape.as_list(), "of rank", rows.shape.rank)
    return tf.shape(rows)
