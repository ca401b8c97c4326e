"""A placeholder inside a `tf.function` is made, but a call has no way to feed it.

:family: placeholder-not-fed
:needs: mode=tf2 -- a call runs the function at once only with eager execution

>>> double()  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node scores defined at (most recent call last):
...
You must feed a value for placeholder tensor 'scores' with dtype float and shape [2]
         [[{{node scores}}]] [Op:__inference_double_...]
"""

import tensorflow as tf


@tf.function
def double():
    scores = tf.compat.v1.placeholder(tf.float32, [2], name="scores")
    return tf.multiply(scores, 2.0)
