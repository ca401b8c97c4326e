"""A TF1 optimizer looks for variables in the default graph, not in the graph of the loss.

:family: different-graph-inputs

>>> with graph.as_default():
...     step = optimizer.minimize(loss)
Traceback (most recent call last):
    ...
ValueError: No variables to optimize.
>>> with graph.as_default():  # doctest: +ELLIPSIS
...     ours = tf.Variable([1.0], name="ours")
...     step = optimizer.minimize(loss)
Traceback (most recent call last):
    ...
ValueError: Tensor("ours:0", shape=(), dtype=resource) must be from the same graph as Tensor("loss:0", shape=(), dtype=float32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with loss.graph.as_default():
...     step = optimizer.minimize(loss)
>>> step.graph is loss.graph
True
"""

import tensorflow as tf

with tf.Graph().as_default():
    weights = tf.Variable([3.0, 4.0], name="weights")
    loss = tf.reduce_sum(tf.square(weights), name="loss")

graph = tf.Graph()
optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.1)
