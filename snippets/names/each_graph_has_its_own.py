"""Each graph resolves a name to its own tensor.

>>> theirs.graph.get_tensor_by_name("scores:0") is theirs
True
>>> ours.graph.get_tensor_by_name(theirs.name) is ours
True
>>> theirs is ours
False
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="scores")

with tf.Graph().as_default():
    ours = tf.constant([7, 8, 9], name="scores")
