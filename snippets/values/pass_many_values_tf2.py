"""A function takes a whole structure of arrays as one argument, which its signature describes.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: arrays

>>> print(total(arrays).numpy())
60.0
"""

import numpy as np
import tensorflow as tf

arrays = {"pixels": np.ones([4, 5]), "labels": np.full([4], 10.0)}
signature = {
    name: tf.TensorSpec([None, *array.shape[1:]], array.dtype)
    for name, array in arrays.items()
}


@tf.function(input_signature=[signature])
def total(values):
    return tf.add_n([tf.reduce_sum(value) for value in values.values()])
