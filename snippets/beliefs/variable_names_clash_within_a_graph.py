"""Without `reuse`, `get_variable` refuses a name that it gave in this graph, not in another.

:family: variable-already-exists
:fixes: variable-already-exists

>>> with ours.as_default():
...     again = weights()
Traceback (most recent call last):
    ...
ValueError: Variable weights already exists, disallowed. Did you mean to set reuse=True or reuse=tf.AUTO_REUSE in VarScope?
>>> with tf.Graph().as_default():
...     print(weights().name)
weights:0
"""

import tensorflow as tf


def weights():
    return tf.compat.v1.get_variable("weights", shape=[2], use_resource=True)


with tf.Graph().as_default() as ours:
    first = weights()
