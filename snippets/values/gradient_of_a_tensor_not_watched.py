"""A tape gives no gradient for a constant that it was not told to watch.

:needs: mode=tf2 -- a tape gives a value only with eager execution
:given: image

>>> with tf.GradientTape() as tape:
...     loss = tf.reduce_sum(image**2)
>>> tape.gradient(loss, image) is None
True

>>> with tf.GradientTape() as tape:
...     tape.watch(image)
...     loss = tf.reduce_sum(image**2)
>>> print(tape.gradient(loss, image).numpy())
[2. 4.]
"""

import tensorflow as tf

image = tf.constant([1.0, 2.0])
