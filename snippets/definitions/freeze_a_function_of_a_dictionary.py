"""A frozen function takes the tensors of a dictionary by the names of its inputs, and returns a list.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: convert_to_constants weights score freeze number

>>> frozen = freeze(score)
>>> [tensor.name for tensor in frozen.inputs]
['a:0', 'b:0']
>>> [result] = frozen(a=tf.constant(3.0), b=tf.constant(4.0))
>>> print(result.numpy())
43.0
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

weights = tf.Variable([1.0, 10.0])
number = {name: tf.TensorSpec([], tf.float32, name) for name in "ab"}


@tf.function(input_signature=[number])
def score(x):
    return {"score": x["a"] * weights[0] + x["b"] * weights[1]}


def freeze(function):
    """The concrete function of a signature, with constants for variables."""
    concrete = function.get_concrete_function()
    return convert_to_constants.convert_variables_to_constants_v2(concrete)
