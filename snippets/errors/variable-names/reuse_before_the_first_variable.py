"""`reuse=True` finds no variable of a graph beside this one.

:family: variable-does-not-exist-reuse
:fixes: variable-does-not-exist-reuse

>>> with ours.as_default():
...     again = weights(reuse=True)
Traceback (most recent call last):
    ...
ValueError: Variable model/weights does not exist, or was not created with tf.get_variable(). Did you mean to set reuse=tf.AUTO_REUSE in VarScope?
>>> with theirs.as_default():
...     print(weights(reuse=True) is first)
True
>>> with ours.as_default():
...     print(weights().name)
model/weights:0
"""

import tensorflow as tf


def weights(reuse=None):
    with tf.compat.v1.variable_scope("model", reuse=reuse):
        return tf.compat.v1.get_variable("weights", [2], use_resource=True)


with tf.Graph().as_default() as theirs:
    first = weights()

ours = tf.Graph()
