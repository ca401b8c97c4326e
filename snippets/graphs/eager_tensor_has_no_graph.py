"""With eager execution on, a constant made outside a graph's block has no `graph` to ask for.

:family: tensor-graph-eager-undefined
:given: scores

>>> scores.graph is tf.compat.v1.get_default_graph()
Traceback (most recent call last):
    ...
AttributeError: Tensor.graph is undefined when eager execution is enabled.
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
