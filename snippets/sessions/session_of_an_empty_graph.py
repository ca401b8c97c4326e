"""A session of an empty graph refuses to run, even if nothing is fetched.

:family: session-graph-empty
:given: theirs

>>> session.run(theirs)
Traceback (most recent call last):
    ...
RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
>>> session.run([])
Traceback (most recent call last):
    ...
RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
>>> with graph.as_default():
...     ours = tf.constant([4, 5, 6], name="ours")
>>> session.run(ours)
array([4, 5, 6], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

graph = tf.Graph()
session = tf.compat.v1.Session(graph=graph)
