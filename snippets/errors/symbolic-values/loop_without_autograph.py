"""AutoGraph turns a `for` over a tensor into a loop of the graph; where it is off, this loop fails.

:family: symbolic-iteration
:fixes: symbolic-iteration
:given: total

>>> with tf.Graph().as_default():
...     plain(tf.constant([1, 2, 3]))
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
>>> with tf.Graph().as_default() as graph:
...     result = converted(tf.constant([1, 2, 3]))
>>> print(tf.compat.v1.Session(graph=graph).run(result))
6
"""

import tensorflow as tf


def total(scores):
    result = 0
    for score in scores:
        result += score
    return result


plain = tf.function(total, autograph=False)
converted = tf.function(total)
