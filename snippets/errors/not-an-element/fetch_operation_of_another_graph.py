"""An operation, too, is fetched only from its own graph.

:family: fetch-not-an-element

>>> print(session.run(our_step))
None
>>> session.run(their_step)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = name: "their_step"
op: "NoOp"
 cannot be interpreted as a Tensor. (Operation name: "their_step"
op: "NoOp"
 is not an element of this graph.)
>>> their_step.graph is session.graph
False
"""

import tensorflow as tf

with tf.Graph().as_default():
    their_step = tf.no_op(name="their_step")

with tf.Graph().as_default() as graph:
    our_step = tf.no_op(name="our_step")

session = tf.compat.v1.Session(graph=graph)
