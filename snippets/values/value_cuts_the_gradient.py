"""The gradient ends at a placeholder: no way leads back from it to the tensor whose value it is fed.

>>> joined[0] is None
False
>>> cut[0] is None
True
"""

import tensorflow as tf

with tf.Graph().as_default():
    x = tf.constant(3.0)
    y = x**2
    joined = tf.gradients(4.0 * y, x)
    fed = tf.compat.v1.placeholder(tf.float32, [])
    cut = tf.gradients(4.0 * fed, x)
