"""Freezing a function that returns what it assigns to a variable is refused.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: convert_to_constants freeze

>>> try:
...     freeze(count)
... except ValueError as error:
...     print("incompatible with expected resource" in str(error))
True
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

total = tf.Variable(0.0)


@tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
def count(x):
    return total.assign_add(x)


def freeze(function):
    """The concrete function of a signature, with constants for variables."""
    concrete = function.get_concrete_function()
    return convert_to_constants.convert_variables_to_constants_v2(concrete)
