"""What `global_variables_initializer()` gives outside the variables' graph cannot be run there.

:raises: fetch-not-a-tensor fetch-not-an-element

>>> session.run(outside)
Traceback (most recent call last):
    ...
TypeError: Argument `fetch` = None has invalid type "NoneType". Cannot be None
>>> session.run(inside)
>>> session.run(weights)
array([1., 2.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    weights = tf.compat.v1.get_variable("weights", initializer=[1.0, 2.0])
    inside = tf.compat.v1.global_variables_initializer()

outside = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
