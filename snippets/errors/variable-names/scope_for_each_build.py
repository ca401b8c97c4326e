"""In one thread, a scope with a default name alone gets another name each time, save in an outer scope entered anew.

:fixes: variable-already-exists

>>> first.name, second.name
('model/weights:0', 'model_1/weights:0')
"""

import tensorflow as tf


def build():
    with tf.compat.v1.variable_scope(None, default_name="model"):
        return tf.compat.v1.get_variable("weights", shape=[2])


with tf.Graph().as_default():
    first = build()
    second = build()
