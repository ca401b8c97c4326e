"""TensorFlow's own operations work on what a function is given, and NumPy takes the result.

:fixes: symbolic-to-numpy
:needs: mode=tf2 -- the function is called eagerly
:given: vector

>>> np.array(length(vector))
array(5., dtype=float32)
"""

import numpy as np
import tensorflow as tf

vector = np.array([3, 4], dtype=np.float32)


@tf.function
def length(vector):
    return tf.sqrt(tf.reduce_sum(tf.square(vector)))
