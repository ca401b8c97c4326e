"""In Keras 3, or in eager execution, a `tf.function` refuses a symbolic tensor of Keras.

:family: kerastensor-no-dispatch kerastensor-to-numpy
:raises: keras-symbolic-input

>>> double(inputs)
Traceback (most recent call last):
    ...
ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
"""

import tensorflow as tf


@tf.function
def double(values):
    return values * 2


inputs = tf.keras.Input([2], name="inputs")
