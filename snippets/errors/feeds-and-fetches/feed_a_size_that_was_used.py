"""`tf.image.resize` has read the value of this constant to find a shape, so it may not be fed.

:family: fed-and-fetched

>>> session.run(resized, {size: [2, 3]}).shape
Traceback (most recent call last):
    ...
ValueError: Tensor size:0 may not be fed.
>>> graph.is_feedable(size)
False
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    image = tf.ones([1, 4, 4, 1])
    size = tf.constant([8, 8], name="size")
    resized = tf.image.resize(image, size)

session = tf.compat.v1.Session(graph=graph)
