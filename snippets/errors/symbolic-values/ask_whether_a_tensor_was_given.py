"""To ask whether a tensor was given, write `is None`; the truth of the tensor plays no part.

:family: symbolic-bool
:fixes: symbolic-bool
:given: graph

>>> with graph.as_default():
...     scale(scores, factor or 1)
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
>>> with graph.as_default():
...     scaled = scale(scores, factor)
>>> tf.compat.v1.Session(graph=graph).run(scaled)
array([10, 20], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2])
    factor = tf.constant(10)


def scale(scores, factor=None):
    return scores if factor is None else factor * scores
