"""A plain graph refuses a control dependency on a tensor of another graph.

:draws: theirs.graph graph
:family: tensor-not-an-element
:fixes: tensor-not-an-element

>>> with graph.as_default(), tf.control_dependencies([theirs]):
...     late = tf.identity(ours, name="late")
Traceback (most recent call last):
    ...
ValueError: Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.
>>> with graph.as_default(), tf.control_dependencies([check]):
...     late = tf.identity(ours, name="late")
>>> [operation.name for operation in late.op.control_inputs]
['check']
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as graph:
    ours = tf.constant([4, 5, 6], name="ours")
    check = tf.no_op(name="check")
