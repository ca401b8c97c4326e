"""The array from `.numpy()` carries a value out of one function and into another.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: compute double

>>> type(value)
<class 'numpy.ndarray'>
>>> double(value).numpy()
array([14, 16, 18], dtype=int32)
"""

import tensorflow as tf


@tf.function
def compute():
    return tf.constant([7, 8, 9])


@tf.function
def double(values):
    return values * 2


value = compute().numpy()
