"""With eager execution on, one function for two objects makes the variable of the first and is refused that of the second.

:family: variable-created-twice capture-eager-without-function

>>> first, second = Scaler(), Scaler()
>>> _ = apply(first, tf.constant(2.0))
>>> apply(second, tf.constant(2.0))  # doctest: +ELLIPSIS
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


class Scaler:
    factor = None


@tf.function
def apply(scaler, score):
    if scaler.factor is None:
        scaler.factor = tf.Variable(3.0)
    return score * scaler.factor
