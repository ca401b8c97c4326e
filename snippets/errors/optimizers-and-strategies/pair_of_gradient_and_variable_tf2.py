"""An optimizer takes a list with one pair for each variable.

:fixes: optimizer-not-a-variable
:needs: mode=tf2 -- the step changes values only with eager execution on
:given: weights optimizer

>>> _ = optimizer.apply_gradients([(gradient, weights)])
>>> print(weights.numpy())
[0. 0.]
"""

import tensorflow as tf

weights = tf.Variable([1.0, 2.0], name="weights")

optimizer = tf.keras.optimizers.SGD(0.5)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(weights * weights)
gradient = tape.gradient(loss, weights)
