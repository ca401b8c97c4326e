"""In its block, a finalized graph refuses `assign`, which builds an operation, not `load`.

:family: finalized-graph
:fixes: finalized-graph
:given: graph total initialize session

>>> with graph.as_default():
...     assign = total.assign([5.0])
Traceback (most recent call last):
    ...
RuntimeError: Graph is finalized and cannot be modified.
>>> with graph.as_default():
...     total.load([5.0], session)
>>> session.run(total)
array([5.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.get_variable("total", initializer=[0.0])
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
session.run(initialize)
graph.finalize()
