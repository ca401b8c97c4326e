"""With eager execution on, a TensorFlow 1 optimizer that gets the loss as a function takes a step at once.

:fixes: loss-callable-eager
:needs: mode=tf2 -- a step is taken at once only with eager execution
:given: total optimizer

>>> optimizer.minimize(loss)
>>> total.numpy()
array([0.8], dtype=float32)
"""

import tensorflow as tf

total = tf.Variable([1.0])
optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.1)


def loss():
    return tf.square(total)
