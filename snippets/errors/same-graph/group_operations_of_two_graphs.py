"""Operations of two graphs cannot be grouped into one step.

:family: different-graph-inputs

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     both = tf.group(their_step, our_step)
Traceback (most recent call last):
    ...
ValueError: name: "our_step"
op: "NoOp"
 must be from the same graph as name: "their_step"
op: "NoOp"
 (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with graph.as_default():  # doctest: +ELLIPSIS
...     both = tf.group(their_step, ours)
Traceback (most recent call last):
    ...
ValueError: Tensor("ours:0", shape=(2,), dtype=int32) must be from the same graph as name: "their_step"
op: "NoOp"
 (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with graph.as_default():
...     both = tf.group(our_step, our_other_step)
>>> both.graph is graph
True
"""

import tensorflow as tf

with tf.Graph().as_default():
    their_step = tf.no_op(name="their_step")

with tf.Graph().as_default() as graph:
    ours = tf.constant([1, 2], name="ours")
    our_step = tf.no_op(name="our_step")
    our_other_step = tf.no_op(name="our_other_step")
