"""From TensorFlow 2.1 on, `tf.zeros_like` takes an eager tensor in a plain graph: it needs only shape and dtype.

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
