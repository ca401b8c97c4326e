"""Without a signature, a Python number is baked into a function's graph; an array is passed to it.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> for number in [1, 2, 3]:
...     print(double(number).numpy())
2
4
6
>>> traced_with
[1, 2, 3]
>>> traced_with.clear()
>>> for array in arrays:
...     print(double(array).numpy())
[2]
[4]
[6]
>>> traced_with
[<tf.Tensor 'number:0' shape=(1,) dtype=int64>]
"""

import numpy as np
import tensorflow as tf

arrays = [np.array([1]), np.array([2]), np.array([3])]
traced_with = []


@tf.function
def double(number):
    traced_with.append(number)
    return tf.multiply(number, 2)
