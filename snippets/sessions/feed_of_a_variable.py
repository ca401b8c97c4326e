"""A feed of a resource variable does not reach this product, which reads the variable again; feed the read.

>>> graph.is_feedable(weight)
True
>>> with graph.as_default():
...     print(session.run(doubled, feed_dict={weight: 5.0}))
2.0
>>> print(session.run(doubled, feed_dict={doubled.op.inputs[0]: 5.0}))
10.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weight = tf.compat.v1.get_variable(
        "weight", initializer=1.0, use_resource=True
    )
    doubled = weight * 2.0

session = tf.compat.v1.Session(graph=graph)
session.run(weight.initializer)
