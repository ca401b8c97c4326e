"""A call gives a value and leaves the function as it was.

:fixes: fetch-not-a-tensor
:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution
:given: compute_loss

>>> for step in range(2):
...     print(compute_loss().numpy())
0.5
0.5
"""

import tensorflow as tf


@tf.function
def compute_loss():
    return tf.constant(0.5)
