"""A tape records the computation and gives the gradient as a value.

:fixes: gradients-eager
:needs: mode=tf2 -- a tape gives a value only with eager execution
:given: scores

>>> with tf.GradientTape() as tape:
...     tape.watch(scores)
...     squared = tf.square(scores)
>>> tape.gradient(squared, scores).numpy()
array([6.], dtype=float32)
"""

import tensorflow as tf

scores = tf.constant([3.0])
