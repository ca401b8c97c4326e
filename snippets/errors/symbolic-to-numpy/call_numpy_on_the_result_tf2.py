"""The function returns a tensor; where it is called eagerly, the result has a `numpy` method.

:fixes: no-numpy-attribute
:needs: mode=tf2 -- the function is called eagerly

>>> double(tf.constant([1, 2])).numpy()
array([2, 4], dtype=int32)
"""

import tensorflow as tf


@tf.function
def double(scores):
    return 2 * scores
