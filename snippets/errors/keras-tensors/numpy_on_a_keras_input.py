"""NumPy asks a Keras input for values, and it has none.

:family: kerastensor-to-numpy
:raises: kerastensor-no-dispatch symbolic-to-numpy

>>> absolute(inputs)
Traceback (most recent call last):
    ...
ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
"""

import numpy as np
import tensorflow as tf

inputs = tf.keras.Input([2])


def absolute(values):
    return np.abs(values)
