"""An operation on a tensor of a `tf.Graph` belongs inside its block, and a session of the graph gives the value.

:fixes: graph-tensor-in-eager
:given: theirs

>>> with theirs.graph.as_default():
...     squared = tf.square(theirs)
>>> with tf.compat.v1.Session(graph=theirs.graph) as session:
...     session.run(squared)
array([1, 4, 9], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")
