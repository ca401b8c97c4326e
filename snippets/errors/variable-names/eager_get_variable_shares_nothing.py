"""Called eagerly, `get_variable` makes another variable each time here.

:family: variable-already-exists variable-does-not-exist-reuse

>>> weights().name
'weights:0'
>>> weights() is weights()
False
>>> with tf.compat.v1.variable_scope("other", reuse=True):
...     print(weights().name)
other/weights:0
"""

import tensorflow as tf


def weights():
    return tf.compat.v1.get_variable("weights", [2], use_resource=True)
