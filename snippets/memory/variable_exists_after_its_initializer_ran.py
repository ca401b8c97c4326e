"""Building a graph with a variable gives it no value; running its initializer does.

>>> session.run(missing)
array([b'weights'], dtype=object)
>>> session.run(weights.initializer)
>>> session.run(missing)
array([], dtype=object)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", initializer=[0.5, 0.5])
    missing = tf.compat.v1.report_uninitialized_variables([weights])

session = tf.compat.v1.Session(graph=graph)
