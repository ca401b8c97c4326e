"""A traced function cannot return an object of a plain class of your own.

:family: function-returns-non-tensor

>>> summarize.get_concrete_function(
...     tf.TensorSpec([None], tf.float32)
... )  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: To be compatible with tf.function, Python functions must return zero or more Tensors or ExtensionTypes or None values; in compilation of <function summarize at 0x...>, found return value of type Summary, which is not a Tensor or ExtensionType.
"""

import tensorflow as tf


class Summary:
    def __init__(self, total, largest):
        self.total = total
        self.largest = largest


@tf.function
def summarize(scores):
    return Summary(tf.reduce_sum(scores), tf.reduce_max(scores))
