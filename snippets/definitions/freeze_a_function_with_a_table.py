"""A table stays outside of a frozen function, which takes its handle as an input.

:needs: mode=tf2 -- a table made eagerly is filled at once
:needs: tf>=2.6 -- older versions refuse the table
:given: convert_to_constants freeze

>>> frozen = freeze(look_up)
>>> [tensor.dtype.name for tensor in frozen.inputs]
['string', 'resource']
"""

import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

pairs = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
table = tf.lookup.StaticHashTable(pairs, -1)


@tf.function(input_signature=[tf.TensorSpec([None], tf.string)])
def look_up(words):
    return table.lookup(words)


def freeze(function):
    """The concrete function of a signature, with constants for variables."""
    concrete = function.get_concrete_function()
    return convert_to_constants.convert_variables_to_constants_v2(concrete)
