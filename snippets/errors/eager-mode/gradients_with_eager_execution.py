"""`tf.gradients` walks back through a graph; an eager tensor does not know how it was computed.

:family: gradients-eager
:given: scores

>>> tf.gradients(squared, [scores])
Traceback (most recent call last):
    ...
RuntimeError: tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.
"""

import tensorflow as tf

scores = tf.constant([3.0], name="scores")
squared = tf.square(scores)
