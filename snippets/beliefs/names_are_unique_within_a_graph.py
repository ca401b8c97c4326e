"""A graph keeps the names of its own tensors apart and takes no notice of another graph's names.

>>> print(first.name, second.name, elsewhere.name)
score:0 score_1:0 score:0
"""

import tensorflow as tf

with tf.Graph().as_default():
    first = tf.constant(1, name="score")
    second = tf.constant(2, name="score")

with tf.Graph().as_default():
    elsewhere = tf.constant(3, name="score")
