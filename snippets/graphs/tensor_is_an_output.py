"""A tensor of a graph is one numbered output of an operation, with dtype and shape.

>>> first.op is second.op
True
>>> first.op.type, first.value_index, second.value_index
('Split', 0, 1)
>>> first.name, second.name
('halves:0', 'halves:1')
>>> second.dtype, second.shape.as_list()
(tf.float32, [2])
"""

import tensorflow as tf

with tf.Graph().as_default():
    numbers = tf.constant([1.0, 2.0, 3.0, 4.0])
    first, second = tf.split(numbers, 2, name="halves")
