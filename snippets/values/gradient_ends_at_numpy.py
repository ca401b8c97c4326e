"""A NumPy function takes the value and leaves the tape behind; `tf.reduce_sum` does not.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: np weights

>>> with tf.GradientTape() as tape:
...     loss = tf.constant(np.sum(weights.numpy() ** 2))
>>> tape.gradient(loss, weights) is None
True

>>> with tf.GradientTape() as tape:
...     loss = tf.reduce_sum(weights**2)
>>> print(tape.gradient(loss, weights).numpy())
[2. 4.]
"""

import numpy as np
import tensorflow as tf

weights = tf.Variable(np.array([1.0, 2.0]))
