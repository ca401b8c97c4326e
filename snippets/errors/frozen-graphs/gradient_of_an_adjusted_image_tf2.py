"""The hue of an image has no gradient here, so take that of the adjusted image.

:family: gradient-not-registered
:fixes: gradient-not-registered
:needs: mode=tf2 -- a tape gives a value only with eager execution
:given: score image

>>> with tf.GradientTape() as tape:
...     tape.watch(image)
...     adjusted = tf.image.adjust_hue(image, 0.1)
...     loss = score(adjusted)
>>> tape.gradient(loss, image)
Traceback (most recent call last):
    ...
LookupError: gradient registry has no entry for: AdjustHue
>>> adjusted = tf.image.adjust_hue(image, 0.1)
>>> with tf.GradientTape() as tape:
...     tape.watch(adjusted)
...     loss = score(adjusted)
>>> slope = tape.gradient(loss, adjusted)
>>> print(slope.numpy()[0, 0, 0])
2.0
"""

import tensorflow as tf


def score(image):
    return 2.0 * tf.reduce_sum(image)


image = tf.ones([1, 1, 3])
