"""NumPy gets no values from a Keras input; there are none.

:family: kerastensor-to-numpy kerastensor-no-dispatch symbolic-to-numpy

>>> share(inputs)
Traceback (most recent call last):
    ...
ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
"""

import numpy as np
import tensorflow as tf

inputs = tf.keras.Input([2], name="inputs")


def share(values):
    return values / np.sum(values)
