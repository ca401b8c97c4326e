"""A function whose first call made no variable is refused one on a later call.

:family: variable-created-twice capture-eager-without-function

>>> _ = scaled(tf.constant(1.0))
>>> scaled(tf.constant(1.0), biased=True)
Traceback (most recent call last):
    ...
ValueError: Creating variables on a non-first call to a function decorated with tf.function.
"""

import tensorflow as tf

made = []


@tf.function
def scaled(score, biased=False):
    if not biased:
        return score * 2.0
    if not made:
        made.append(tf.Variable(0.5))
    return score * 2.0 + made[0]
