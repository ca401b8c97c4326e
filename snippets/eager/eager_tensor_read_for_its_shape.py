"""In a plain graph, a function that takes only shape and dtype accepts an eager tensor.

:needs: mode=tf2 -- eager tensors exist only with eager execution
:raises: capture-eager-without-function

>>> with tf.Graph().as_default():
...     tf.zeros_like(scores)
<tf.Tensor 'zeros_like:0' shape=(3,) dtype=int32>
>>> with tf.Graph().as_default():
...     scores[0]
Traceback (most recent call last):
    ...
RuntimeError: Attempting to capture an EagerTensor without building a function.
"""

import tensorflow as tf

scores = tf.constant([1, 2, 3])
