"""The hue of an image has no gradient here, so take that of the adjusted image.

:family: gradient-not-registered
:fixes: gradient-not-registered
:given: score graph image adjusted loss

>>> with graph.as_default():
...     tf.gradients(loss, image)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
LookupError: No gradient defined for operation'adjust_hue/AdjustHue' (op type: AdjustHue). In general every operation must have an associated `@tf.RegisterGradient` for correct autodiff, which this op is lacking. If you want to pretend this operation is a constant in your program, you may insert `tf.stop_gradient`. This can be useful to silence the error in cases where you know gradients are not needed, e.g. the forward pass of tf.custom_gradient. Please see more details in https://www.tensorflow.org/api_docs/python/tf/custom_gradient.
>>> with graph.as_default():
...     [slope] = tf.gradients(loss, adjusted)
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(slope)[0, 0, 0])
2.0
"""

import tensorflow as tf


def score(image):
    return 2.0 * tf.reduce_sum(image)


with tf.Graph().as_default() as graph:
    image = tf.ones([1, 1, 3])
    adjusted = tf.image.adjust_hue(image, 0.1)
    loss = score(adjusted)
