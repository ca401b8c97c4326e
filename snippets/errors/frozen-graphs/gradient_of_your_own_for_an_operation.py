"""`tf.custom_gradient` gives a function the gradient that its operations lack.

:fixes: gradient-not-registered
:given: score

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(slope)[0, 0, 0])
2.0
"""

import tensorflow as tf


def score(image):
    return 2.0 * tf.reduce_sum(image)


@tf.custom_gradient
def adjust_hue(image):
    """Adjust the hue; a gradient passes as it is."""
    return tf.image.adjust_hue(image, 0.1), lambda upstream: upstream


with tf.Graph().as_default() as graph:
    image = tf.ones([1, 1, 3])
    [slope] = tf.gradients(score(adjust_hue(image)), image)
