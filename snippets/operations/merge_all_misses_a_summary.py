"""A summary goes to its tensor's graph, so `merge_all()` in another does not find it.

:family: fetch-not-a-tensor
:fixes: fetch-not-a-tensor
:given: loss

>>> scalar.graph is loss.graph
True
>>> print(missed)
None
>>> session.run(missed)
Traceback (most recent call last):
    ...
TypeError: Argument `fetch` = None has invalid type "NoneType". Cannot be None
>>> session.run(found) == session.run(scalar)
True
"""

import tensorflow as tf

with tf.Graph().as_default():
    loss = tf.constant(0.5, name="loss")

with tf.Graph().as_default():
    scalar = tf.compat.v1.summary.scalar("loss", loss)
    missed = tf.compat.v1.summary.merge_all()

with loss.graph.as_default():
    found = tf.compat.v1.summary.merge_all()

session = tf.compat.v1.Session(graph=loss.graph)
