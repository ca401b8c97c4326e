"""`tf.reduce_sum` of a vector, without an axis, makes a constant in the default graph first, and refuses `theirs`.

:family: different-graph-inputs
:fixes: different-graph-inputs

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     total = tf.reduce_sum(theirs)
Traceback (most recent call last):
    ...
ValueError: Tensor("Const:0", shape=(1,), dtype=int32) must be from the same graph as Tensor("theirs:0", shape=(2,), dtype=int32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> [operation.name for operation in graph.get_operations()]
['Const']
>>> with graph.as_default():
...     total = tf.reduce_sum(theirs, axis=0)
>>> total.graph is theirs.graph
True
>>> with theirs.graph.as_default():
...     total = tf.reduce_sum(theirs)
>>> total.graph is theirs.graph
True
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")

graph = tf.Graph()
