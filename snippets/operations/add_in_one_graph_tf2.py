"""Tensors made in one function can be added, since one graph owns them.

:fixes: different-graph-inputs
:needs: mode=tf2 -- reading a result with .numpy() takes eager execution

>>> add().numpy()
array([4, 6], dtype=int32)
"""

import tensorflow as tf


@tf.function
def add():
    theirs = tf.constant([1, 2], name="theirs")
    ours = tf.constant([3, 4], name="ours")
    return theirs + ours
