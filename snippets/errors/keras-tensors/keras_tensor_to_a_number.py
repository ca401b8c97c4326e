"""A Keras 3 tensor refuses `int` and `float` as it refuses NumPy.

:family: kerastensor-to-numpy
:needs: tf>=2.16 -- in Keras 2 this is an error of Python

>>> int(total)
Traceback (most recent call last):
    ...
ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to an int.
>>> float(total)
Traceback (most recent call last):
    ...
ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a float.
"""

import tensorflow as tf

inputs = tf.keras.Input([], name="inputs")
total = inputs + 1.0
