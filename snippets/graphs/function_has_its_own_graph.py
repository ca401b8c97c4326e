"""In this `tf.function`, tensors belong to the trace's graph, a `FuncGraph`.

>>> double(tf.constant([1, 2, 3])).shape.as_list()
[3]
>>> type(owners[0]).__name__
'FuncGraph'
>>> isinstance(owners[0], tf.Graph)
True
>>> owners[0] is defaults[0]
True
>>> owners[0] is tf.compat.v1.get_default_graph()
False
"""

import tensorflow as tf

owners, defaults = [], []


@tf.function
def double(numbers):
    doubled = numbers * 2
    owners.append(doubled.graph)
    defaults.append(tf.compat.v1.get_default_graph())
    return doubled
