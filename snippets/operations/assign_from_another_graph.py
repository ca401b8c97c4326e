"""A variable takes no tensor of another graph, but it takes that tensor's value.

:raises: different-graph-inputs

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     update = weights.assign(theirs)
Traceback (most recent call last):
    ...
ValueError: Tensor("theirs:0", shape=(2,), dtype=float32) must be from the same graph as Tensor("weights:0", shape=(), dtype=resource) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with graph.as_default():
...     update = weights.assign(value)
>>> session.run(update)
array([1., 2.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1.0, 2.0], name="theirs")

with tf.compat.v1.Session(graph=their_graph) as their_session:
    value = their_session.run(theirs)

with tf.Graph().as_default() as graph:
    weights = tf.Variable([0.0, 0.0], name="weights")

session = tf.compat.v1.Session(graph=graph)
