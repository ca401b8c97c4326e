"""In a finalized graph, the line of a loop that would add to it raises the error.

:raises: finalized-graph
:fixes: graphdef-2gb
:given: graph session

>>> graph.finalize()
>>> with graph.as_default():
...     for step in range(1000):
...         session.run(weights.assign_add([1.0]))
Traceback (most recent call last):
    ...
RuntimeError: Graph is finalized and cannot be modified.
>>> for step in range(1000):
...     total = session.run(add_one)
>>> total
array([1000.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.Variable([0.0])
    add_one = weights.assign_add([1.0])

session = tf.compat.v1.Session(graph=graph)
session.run(weights.initializer)
