"""A Keras input has no value either: no truth, no elements, no length.

:family: symbolic-bool symbolic-iteration symbolic-len

>>> bool(rows)
Traceback (most recent call last):
    ...
TypeError: A symbolic KerasTensor cannot be used as a boolean.
>>> list(rows)
Traceback (most recent call last):
    ...
NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
>>> len(rows)
Traceback (most recent call last):
    ...
TypeError: object of type 'KerasTensor' has no len()
"""

import tensorflow as tf

rows = tf.keras.Input([2], name="rows")
