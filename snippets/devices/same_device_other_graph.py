"""Tensors of one device in two plain graphs do not mix; those of two devices in one graph do.

:raises: different-graph-inputs

>>> ours.device == theirs.device
True
>>> with graph.as_default():  # doctest: +ELLIPSIS
...     total = ours + theirs
Traceback (most recent call last):
    ...
ValueError: Tensor("theirs:0", shape=(2,), dtype=int32, device=/device:CPU:0) must be from the same graph as Tensor("ours:0", shape=(2,), dtype=int32, device=/device:CPU:0) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> ours.device == far.device
False
>>> with graph.as_default():
...     total = ours + far
>>> total.graph is graph
True
"""

import tensorflow as tf

with tf.Graph().as_default(), tf.device("/CPU:0"):
    theirs = tf.constant([1, 2], name="theirs")

with tf.Graph().as_default() as graph:
    with tf.device("/CPU:0"):
        ours = tf.constant([3, 4], name="ours")
    with tf.device("/CPU:1"):
        far = tf.constant([5, 6], name="far")
