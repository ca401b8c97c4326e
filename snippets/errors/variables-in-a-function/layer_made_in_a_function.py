"""A Keras layer made inside a function makes its variables there.

:family: variable-created-twice

>>> predict(tf.constant([[1.0, 2.0]]))  # doctest: +ELLIPSIS
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
def predict(scores):
    return tf.keras.layers.Dense(1, name="head")(scores)
