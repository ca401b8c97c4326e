"""`tf.contrib` has no new name: `tf.compat.v1` does not have it either.

:family: no-attribute-session
:needs: tf>=2.0 -- TensorFlow 1 has tf.contrib

>>> cell(4)
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow' has no attribute 'contrib'
>>> tf.compat.v1.contrib
Traceback (most recent call last):
    ...
AttributeError: module 'tensorflow._api.v2.compat.v1' has no attribute 'contrib'
"""

import tensorflow as tf


def cell(units):
    return tf.contrib.rnn.BasicLSTMCell(units)
