"""A function that makes a variable whenever it is traced is refused at its first call.

:family: variable-created-twice capture-eager-without-function

>>> add_bias(tf.constant(1.0))  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
<BLANKLINE>
"""

import tensorflow as tf


@tf.function
def add_bias(score):
    bias = tf.Variable(0.5)
    return score + bias
