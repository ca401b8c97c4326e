"""With eager execution on, an optimizer of TensorFlow 1 takes the loss as a function.

:family: loss-callable-eager
:needs: mode=tf2 -- without eager execution `minimize` takes the tensor
:given: total optimizer

>>> optimizer.minimize(tf.square(total))
Traceback (most recent call last):
    ...
RuntimeError: `loss` passed to Optimizer.compute_gradients should be a function when eager execution is enabled.
"""

import tensorflow as tf

total = tf.Variable(1.0, name="total")
optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.1)
