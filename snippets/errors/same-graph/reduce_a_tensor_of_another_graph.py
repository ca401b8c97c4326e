"""Here `tf.reduce_mean` adds a constant of its own to the default graph.

:family: different-graph-inputs

>>> with tf.Graph().as_default():  # doctest: +ELLIPSIS
...     tf.reduce_mean(scores)
Traceback (most recent call last):
    ...
ValueError: Tensor("Const:0", shape=(2,), dtype=int32) must be from the same graph as Tensor("scores:0", shape=(1, 2), dtype=float32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.compat.v1.placeholder(tf.float32, [1, 2], name="scores")
