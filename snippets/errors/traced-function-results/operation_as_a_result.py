"""A traced function cannot return an operation, such as that of `tf.print`.

:family: function-returns-non-tensor

>>> greet.get_concrete_function()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: To be compatible with tf.function, Python functions must return zero or more Tensors or ExtensionTypes or None values; in compilation of <function greet at 0x...>, found return value of type Operation, which is not a Tensor or ExtensionType.
"""

import tensorflow as tf


@tf.function
def greet():
    return tf.print("hello")
