"""A traced function calls an operation for its effect and returns a tensor.

:fixes: function-returns-non-tensor

>>> greet.get_concrete_function().outputs
[<tf.Tensor 'Identity:0' shape=() dtype=int32>]
"""

import sys

import tensorflow as tf


@tf.function
def greet():
    tf.print("hello", output_stream=sys.stdout)
    return tf.constant(1)
