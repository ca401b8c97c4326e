"""An eager tensor has a value and no graph.

:family: tensor-graph-eager-undefined
:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> scores.numpy()
array([1, 2, 3], dtype=int32)
>>> scores.graph
Traceback (most recent call last):
    ...
AttributeError: Tensor.graph is undefined when eager execution is enabled.
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
