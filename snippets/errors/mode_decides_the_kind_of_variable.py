"""Whether `get_variable` makes a reference or a resource variable depends on the mode.

:family: resource-not-found-variable uninitialized-variable
:fixes: resource-not-found-variable uninitialized-variable

>>> session.run(total)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
ValueError: x
>>> session.run(total.initializer)
>>> print(session.run(total))
5.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.get_variable("total", initializer=5.0)

session = tf.compat.v1.Session(graph=graph)
