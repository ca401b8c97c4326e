"""Another graph's tensor is refused beside ours; alone, it draws the new operation into its own graph.

:family: different-graph-inputs

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     total = theirs + ours
Traceback (most recent call last):
    ...
ValueError: Tensor("ours:0", shape=(3,), dtype=int32) must be from the same graph as Tensor("theirs:0", shape=(3,), dtype=int32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with graph.as_default():
...     negated = tf.negative(theirs)
>>> negated.graph is theirs.graph
True
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([10, 20, 30], name="ours")
