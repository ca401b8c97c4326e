"""A function that captures an eager variable cannot be called in a plain graph.

:raises: capture-eager-without-function
:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> with tf.Graph().as_default():
...     scale(tf.constant(2.0))
Traceback (most recent call last):
    ...
RuntimeError: Attempting to capture an EagerTensor without building a function.
"""

import tensorflow as tf

factor = tf.Variable(3.0)


@tf.function
def scale(number):
    return number * factor
