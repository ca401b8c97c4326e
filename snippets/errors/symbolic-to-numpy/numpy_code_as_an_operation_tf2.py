"""`tf.numpy_function` makes an operation of a Python function, which gets values when the graph runs.

:fixes: symbolic-to-numpy no-numpy-attribute
:needs: mode=tf2 -- the function is called eagerly
:given: median

>>> print(middle(tf.constant([5.0, 1.0, 2.0])).numpy())
2.0
"""

import numpy as np
import tensorflow as tf


def median(array):
    return np.median(array).astype(array.dtype)


@tf.function
def middle(scores):
    return tf.numpy_function(median, [scores], tf.float32)
