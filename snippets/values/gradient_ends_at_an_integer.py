"""No gradient comes back through what `argmax` returns; weighing by `softmax` keeps it.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution
:given: scores

>>> with tf.GradientTape() as tape:
...     chosen = tf.cast(tf.argmax(scores), tf.float32)
>>> tape.gradient(chosen, scores) is None
True

>>> with tf.GradientTape() as tape:
...     positions = tf.constant([0.0, 1.0])
...     expected = tf.reduce_sum(tf.nn.softmax(scores) * positions)
>>> print(tape.gradient(expected, scores).numpy())
[-0.25  0.25]
"""

import tensorflow as tf

scores = tf.Variable([1.0, 1.0])
