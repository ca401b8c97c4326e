"""AutoGraph turns an `if` over one boolean tensor into a branch of the graph; where it is off, this `if` fails.

:family: symbolic-bool
:fixes: symbolic-bool
:given: capped

>>> with tf.Graph().as_default():
...     plain(tf.constant(7))
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
>>> with tf.Graph().as_default() as graph:
...     result = converted(tf.constant(7))
>>> print(tf.compat.v1.Session(graph=graph).run(result))
5
"""

import tensorflow as tf


def capped(score):
    if score > 5:
        score = 5
    return score


plain = tf.function(capped, autograph=False)
converted = tf.function(capped)
