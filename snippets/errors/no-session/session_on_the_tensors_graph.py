"""A session opened on `tensor.graph` takes that tensor as a fetch.

:family: fetch-not-an-element
:fixes: fetch-not-an-element session-wrong-graph
:given: theirs ours

>>> with tf.compat.v1.Session(graph=ours.graph) as session:
...     session.run([ours, theirs])
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = Tensor("theirs:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> for tensor in (ours, theirs):
...     with tf.compat.v1.Session(graph=tensor.graph) as session:
...         print(session.run(tensor))
[4 5 6]
[1 2 3]
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default():
    ours = tf.constant([4, 5, 6], name="ours")
