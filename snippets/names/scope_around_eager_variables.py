"""With eager execution a name scope names a `tf.Variable`, and two of one name are two variables.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> first.name, second.name
('model/weights:0', 'model/weights:0')
>>> first is second
False
"""

import tensorflow as tf


def make_weights():
    with tf.name_scope("model"):
        return tf.Variable([1.0, 2.0], name="weights")


first, second = make_weights(), make_weights()
