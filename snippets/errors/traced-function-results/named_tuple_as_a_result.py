"""A traced function can return a named tuple of tensors.

:fixes: function-returns-non-tensor
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> summary = summarize(tf.constant([1.0, 2.0]))
>>> type(summary).__name__
'Summary'
>>> summary.total.numpy().tolist(), summary.largest.numpy().tolist()
(3.0, 2.0)
"""

import collections

import tensorflow as tf

Summary = collections.namedtuple("Summary", ["total", "largest"])


@tf.function
def summarize(scores):
    return Summary(tf.reduce_sum(scores), tf.reduce_max(scores))
