"""A variable made eagerly does not go into a plain graph, its value does.

:family: capture-eager-without-function
:fixes: capture-eager-without-function
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: total

>>> with tf.Graph().as_default():
...     total + 1.0
Traceback (most recent call last):
    ...
RuntimeError: resource: Attempting to capture an EagerTensor without building a function.
>>> value = total.numpy()
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     session.run(tf.constant(value) + 1.0)
array([2., 3.], dtype=float32)
"""

import tensorflow as tf

total = tf.Variable([1.0, 2.0])
