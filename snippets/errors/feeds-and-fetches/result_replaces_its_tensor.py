"""A name that is bound to the result no longer stands for the tensor.

:family: fetch-not-a-tensor
:given: graph loss session

>>> loss = session.run(loss)
>>> loss = session.run(loss)
Traceback (most recent call last):
    ...
TypeError: Argument `fetch` = 0.5 has invalid type "float32" must be a string or Tensor. (Can not convert a float32 into a Tensor or Operation.)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    loss = tf.constant(0.5, name="loss")

session = tf.compat.v1.Session(graph=graph)
