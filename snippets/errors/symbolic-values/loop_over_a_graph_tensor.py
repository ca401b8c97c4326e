"""A Python loop needs values, and a tensor of a graph has none: unpacking it fails, and so does `in`.

:family: symbolic-iteration
:given: graph

>>> with graph.as_default():
...     first, second = scores
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
>>> with graph.as_default():
...     2 in scores
Traceback (most recent call last):
    ...
TypeError: argument of type 'SymbolicTensor' is not iterable
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1, 2], name="scores")
