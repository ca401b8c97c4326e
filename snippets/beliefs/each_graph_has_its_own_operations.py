"""What is built in one of two `tf.Graph()` objects does not appear in the other.

>>> first.get_operations()
[<tf.Operation 'scores' type=Const>]
>>> second.get_operations()
[]
"""

import tensorflow as tf

first, second = tf.Graph(), tf.Graph()

with first.as_default():
    scores = tf.constant([1, 2, 3], name="scores")
