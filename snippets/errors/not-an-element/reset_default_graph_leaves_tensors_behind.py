"""`reset_default_graph()` leaves earlier tensors in the old graph.

:family: fetch-not-an-element
:process: it replaces the default graph of the process

>>> session = tf.compat.v1.Session()
>>> session.run(after)
array([4, 5, 6], dtype=int32)
>>> session.run(before)
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("before:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("before:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> tf.compat.v1.Session(graph=before.graph).run(before)
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.compat.v1.get_default_graph().as_default():
    before = tf.constant([1, 2, 3], name="before")

tf.compat.v1.reset_default_graph()

with tf.compat.v1.get_default_graph().as_default():
    after = tf.constant([4, 5, 6], name="after")
