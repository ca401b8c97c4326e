"""Inside a graph's block an eager tensor still gives its array, a variable does not.

:family: numpy-needs-eager
:fixes: numpy-needs-eager
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: scores total

>>> with tf.Graph().as_default():
...     scores.numpy()
array([1, 2, 3], dtype=int32)
>>> with tf.Graph().as_default():
...     total.numpy()
Traceback (most recent call last):
    ...
NotImplementedError: numpy() is only available when eager execution is enabled.
>>> total.numpy()
array([1., 2.], dtype=float32)
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
total = tf.Variable([1.0, 2.0])
