"""A gradient for a tensor that the loss does not use is None, and None cannot be fetched.

:family: fetch-not-a-tensor

>>> print(gradients[1])
None
>>> session.run(gradients)
Traceback (most recent call last):
    ...
TypeError: Argument `fetch` = None has invalid type "NoneType". Cannot be None
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    used = tf.constant([3.0], name="used")
    unused = tf.constant([4.0], name="unused")
    loss = tf.square(used)
    gradients = tf.gradients(loss, [used, unused])

session = tf.compat.v1.Session(graph=graph)
