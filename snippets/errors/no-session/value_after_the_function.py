"""The caller reads the value of what a `tf.function` returns.

:fixes: no-default-session-eval
:needs: mode=tf2 -- calling a function gives a value only with eager execution

>>> half_of(tf.constant(3.0)).numpy().tolist()
1.5
"""

import tensorflow as tf


@tf.function
def half_of(score):
    return score / 2.0
