"""After `reset_default_graph` the names are free again.

:fixes: variable-already-exists
:process: it replaces the default graph of the process

>>> first = build()
>>> second = build()
>>> first.name, second.name
('weights:0', 'weights:0')
>>> first is second
False
"""

import tensorflow as tf


def build():
    tf.compat.v1.reset_default_graph()
    return tf.compat.v1.get_variable("weights", shape=[2])
