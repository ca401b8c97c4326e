"""Python cannot count up to a tensor that has no value; a static size it can.

:family: kerastensor-as-int

>>> range(length)
Traceback (most recent call last):
    ...
TypeError: 'KerasTensor' object cannot be interpreted as an integer
>>> range(steps.shape[1])
range(0, 3)
"""

import tensorflow as tf

length = tf.keras.Input([], dtype="int32", name="length")
steps = tf.keras.Input([3, 2], name="steps")
