"""`reset_default_graph()` leaves earlier tensors in the old graph, so they do not mix.

:family: different-graph-inputs
:process: it replaces the default graph of the process

>>> theirs.graph is ours.graph
False
>>> with ours.graph.as_default():  # doctest: +ELLIPSIS
...     total = ours + theirs
Traceback (most recent call last):
    ...
ValueError: Tensor("theirs:0", shape=(2,), dtype=int32) must be from the same graph as Tensor("ours:0", shape=(2,), dtype=int32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

with tf.compat.v1.get_default_graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")

tf.compat.v1.reset_default_graph()

with tf.compat.v1.get_default_graph().as_default():
    ours = tf.constant([3, 4], name="ours")
