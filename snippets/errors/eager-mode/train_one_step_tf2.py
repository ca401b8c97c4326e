"""A tape and the optimizer's `apply_gradients` take one step.

:fixes: loss-callable-eager gradients-eager
:needs: mode=tf2 -- a tape gives values only with eager execution
:given: total optimizer

>>> with tf.GradientTape() as tape:
...     loss = tf.square(total)
>>> gradients = tape.gradient(loss, [total])
>>> step = optimizer.apply_gradients(zip(gradients, [total]))
>>> total.numpy()
array([0.8], dtype=float32)
"""

import tensorflow as tf

total = tf.Variable([1.0])
optimizer = tf.keras.optimizers.SGD(0.1)
