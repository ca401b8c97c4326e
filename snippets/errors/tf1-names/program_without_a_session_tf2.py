"""In TF2 style a function takes the place of graph, placeholder and session.

:fixes: no-attribute-session
:needs: mode=tf2 -- the function is called eagerly

>>> double(tf.constant([1, 2])).numpy()
array([2, 4], dtype=int32)
"""

import tensorflow as tf


@tf.function
def double(scores):
    return 2 * scores
