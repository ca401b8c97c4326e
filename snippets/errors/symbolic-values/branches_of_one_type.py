"""A variable that is used after a converted `if` needs one type, and a value in both branches or before them.

:needs: mode=tf2 -- calling a function gives a value only with eager execution

>>> for function in other_type, not_set:
...     try:
...         function(tf.constant(1))
...     except (TypeError, ValueError) as error:
...         print(str(error).splitlines()[-1].strip())
TypeError: 'share' has dtype float32 in the main branch, but dtype int32 in the else branch
ValueError: 'share' must also be initialized in the else branch
>>> print(float(same_type(tf.constant(1))))
1.0
"""

import tensorflow as tf


@tf.function
def other_type(score):
    if score > 0:
        score -= 1
        share = 1.0
    else:
        share = 0
    return share


@tf.function
def not_set(score):
    if score > 0:
        share = 1.0
    return share


@tf.function
def same_type(score):
    share = 0.0
    if score > 0:
        share = 1.0
    return share
