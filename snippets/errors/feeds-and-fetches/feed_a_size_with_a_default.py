"""As the size of an image, a placeholder with a default may be fed where a constant may not.

:fixes: fed-and-fetched

>>> session.run(resized).shape
(1, 8, 8, 1)
>>> session.run(resized, {size: [2, 3]}).shape
(1, 2, 3, 1)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    image = tf.ones([1, 4, 4, 1])
    size = tf.compat.v1.placeholder_with_default([8, 8], [2], name="size")
    resized = tf.image.resize(image, size)

session = tf.compat.v1.Session(graph=graph)
