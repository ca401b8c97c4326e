"""A name scope is in front of operations and of `tf.Variable`, and `get_variable` leaves it out.

:given: features

>>> weights.name
'model/weights:0'
>>> bias.name
'model/dense/bias:0'
>>> scores.name
'model/dense/scores:0'
"""

import tensorflow as tf

with tf.Graph().as_default():
    features = tf.constant([1.0, 2.0])

    with tf.compat.v1.variable_scope("model"), tf.name_scope("dense"):
        weights = tf.compat.v1.get_variable("weights", shape=[2])
        bias = tf.Variable(0.0, name="bias")
        scores = tf.multiply(features, weights, name="scores")
