"""A constant's value can be read without a session; a computed tensor may have none.

>>> tf.get_static_value(scale)
array([2. , 0.5], dtype=float32)
>>> tf.make_ndarray(scale.op.get_attr("value"))
array([2. , 0.5], dtype=float32)
>>> print(tf.get_static_value(scaled))
None
"""

import tensorflow as tf

with tf.Graph().as_default():
    scale = tf.constant([2.0, 0.5])
    scaled = tf.sqrt(scale)
