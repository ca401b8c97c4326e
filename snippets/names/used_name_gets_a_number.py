"""A graph numbers a name that it has used before; another graph starts afresh.

>>> [tensor.name for tensor in tensors]
['Const:0', 'Const_1:0', 'scores:0', 'scores_1:0']
>>> other.name
'Const:0'
"""

import tensorflow as tf

with tf.Graph().as_default():
    tensors = [
        tf.constant(1),
        tf.constant(2),
        tf.constant(3, name="scores"),
        tf.constant(4, name="scores"),
    ]

with tf.Graph().as_default():
    other = tf.constant(2)
