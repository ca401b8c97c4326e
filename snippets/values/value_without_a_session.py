"""The value of a constant is in its graph, and can be read without a session.

>>> tf.get_static_value(constant)
array([7, 8, 9], dtype=int32)
>>> print(tf.get_static_value(doubled))
None
>>> print(tf.get_static_value(fed))
None
"""

import tensorflow as tf

with tf.Graph().as_default():
    constant = tf.constant([7, 8, 9])
    doubled = constant * 2
    fed = tf.compat.v1.placeholder(tf.int32, [3])
