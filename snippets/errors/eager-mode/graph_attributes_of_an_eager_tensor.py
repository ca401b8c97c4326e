"""A tensor without a graph has no name in a graph and no operation.

:family: tensor-graph-eager-undefined

>>> scores.name
Traceback (most recent call last):
    ...
AttributeError: Tensor.name is undefined when eager execution is enabled.
>>> scores.op.type
Traceback (most recent call last):
    ...
AttributeError: Tensor.op is undefined when eager execution is enabled.
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3], name="scores")
