"""AutoGraph rewrites `for` statements and no comprehensions: over a tensor, one fails in a decorated function, too.

:family: symbolic-iteration

>>> doubled(tf.constant([1, 2, 3]))  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    OperatorNotAllowedInGraphError: Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
<BLANKLINE>
"""

import tensorflow as tf


@tf.function
def doubled(scores):
    return [2 * score for score in scores]
