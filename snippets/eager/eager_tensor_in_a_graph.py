"""A plain graph does not capture an eager tensor; give it the value.

:family: capture-eager-without-function
:fixes: capture-eager-without-function
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: scores

>>> with tf.Graph().as_default():
...     tf.square(scores)
Traceback (most recent call last):
    ...
RuntimeError: x: Attempting to capture an EagerTensor without building a function.
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     session.run(tf.square(scores.numpy()))
array([1, 4, 9], dtype=int32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
