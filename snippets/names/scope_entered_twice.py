"""Entered again with `reuse`, a variable scope finds its variable, and its operations come under `model_1`.


>>> first.name, second.name
('model/scores:0', 'model_1/scores:0')
>>> [variable.name for variable in variables]
['model/weights:0']
"""

import tensorflow as tf


def score(features):
    reuse = tf.compat.v1.AUTO_REUSE
    with tf.compat.v1.variable_scope("model", reuse=reuse):
        weights = tf.compat.v1.get_variable("weights", shape=[2])
        return tf.multiply(features, weights, name="scores")


with tf.Graph().as_default():
    features = tf.constant([1.0, 2.0])
    first, second = score(features), score(features)
    variables = tf.compat.v1.global_variables()
