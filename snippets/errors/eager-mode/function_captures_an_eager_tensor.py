"""A `tf.function` captures an eager tensor, which a plain graph refuses.

:fixes: capture-eager-without-function
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: scores total

>>> add_scores(total).numpy()
array([11., 22.], dtype=float32)
"""

import tensorflow as tf

scores = tf.constant([1.0, 2.0])
total = tf.Variable([10.0, 20.0])


@tf.function
def add_scores(variable):
    return variable + scores
