"""This reference variable has no value until the session runs its initializer.

:family: uninitialized-variable

>>> session.run(total)  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Attempting to use uninitialized value total
     [[{{node _retval_total_0_0}}]]
>>> session.run(initialize)
>>> print(session.run(total))
5.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.Variable(5.0, use_resource=False, name="total")
    initialize = tf.compat.v1.global_variables_initializer()

session = tf.compat.v1.Session(graph=graph)
