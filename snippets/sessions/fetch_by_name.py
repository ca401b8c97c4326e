"""A name is looked up in the session's own graph.

:family: name-not-in-graph
:given: theirs graph session

>>> theirs.name
'scores:0'
>>> session.run(theirs.name)
array([4, 5, 6], dtype=int32)
>>> session.run("totals:0")
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = totals:0 cannot be interpreted as a Tensor. ("The name 'totals:0' refers to a Tensor which does not exist. The operation, 'totals', does not exist in the graph.")
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="scores")
    totals = tf.constant([6], name="totals")

with tf.Graph().as_default() as graph:
    ours = tf.constant([4, 5, 6], name="scores")

session = tf.compat.v1.Session(graph=graph)
