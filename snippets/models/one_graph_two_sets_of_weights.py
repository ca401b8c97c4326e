"""Two local sessions of one graph are two models of one definition, each with weights of its own.

:given: graph features first weights scores

>>> cautious.run(scores, {features: [3.0, 4.0]}).tolist()
[3.0, 4.0]
>>> daring.run(scores, {features: [3.0, 4.0]}).tolist()
[30.0, 40.0]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    features = tf.compat.v1.placeholder(tf.float32, [2])
    first = tf.compat.v1.placeholder(tf.float32, [2])
    weights = tf.compat.v1.get_variable("weights", initializer=first)
    scores = features * weights

cautious = tf.compat.v1.Session(graph=graph)
daring = tf.compat.v1.Session(graph=graph)

cautious.run(weights.initializer, {first: [1.0, 1.0]})
daring.run(weights.initializer, {first: [10.0, 10.0]})
