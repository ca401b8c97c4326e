"""Inside a graph's block `tf.gradients` works in both modes.

:fixes: gradients-eager

>>> session = tf.compat.v1.Session(graph=graph)
>>> session.run(gradient)
array([6.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([3.0])
    squared = tf.square(scores)
    (gradient,) = tf.gradients(squared, [scores])
