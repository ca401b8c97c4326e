"""Equal Python values of other types share a trace, and the first one's type stays in it.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> print(half(2).numpy(), half(2.0).numpy(), half(True).numpy())
1 1 0
>>> print(half(3.0).numpy(), half(3).numpy())
1.5 1.5
>>> traced_with
[2, True, 3.0]
"""

import tensorflow as tf

traced_with = []


@tf.function
def half(number):
    traced_with.append(number)
    if isinstance(number, float):
        return tf.constant(number / 2)
    return tf.constant(number // 2)
