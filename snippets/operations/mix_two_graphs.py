"""An addition cannot take inputs of two separate graphs.

:draws: theirs.graph graph
:family: different-graph-inputs

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     total = ours + theirs
Traceback (most recent call last):
    ...
ValueError: Tensor("theirs:0", shape=(2,), dtype=int32) must be from the same graph as Tensor("ours:0", shape=(2,), dtype=int32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([3, 4], name="ours")
