"""In a plain graph, `tf.identity` copies a tensor within its own graph, not into the default graph.

:family: different-graph-inputs

>>> copy.graph is theirs.graph
True
>>> with graph.as_default():  # doctest: +ELLIPSIS
...     total = ours + copy
Traceback (most recent call last):
    ...
ValueError: Tensor("copy:0", shape=(2,), dtype=int32) must be from the same graph as Tensor("ours:0", shape=(2,), dtype=int32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([3, 4], name="ours")
    copy = tf.identity(theirs, name="copy")
