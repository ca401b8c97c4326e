"""A value that was read before the tape has no way back to its variable: read it inside.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: rate

>>> scaled = rate * 2.0
>>> with tf.GradientTape() as tape:
...     loss = scaled**2
>>> tape.gradient(loss, rate) is None
True

>>> with tf.GradientTape() as tape:
...     loss = (rate * 2.0) ** 2
>>> print(tape.gradient(loss, rate).numpy())
24.0
"""

import tensorflow as tf

rate = tf.Variable(3.0)
