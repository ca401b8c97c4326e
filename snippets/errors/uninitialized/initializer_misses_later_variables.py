"""`global_variables_initializer` misses a variable that is made after it.

:family: resource-not-found-variable uninitialized-variable
:fixes: resource-not-found-variable uninitialized-variable

>>> session.run(initialize)
>>> print(session.run(total))
5.0
>>> session.run(scale)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'scale/Read/ReadVariableOp' defined at (most recent call last):
...
Node: 'scale/Read/ReadVariableOp'
Could not find variable scale. This could mean that the variable has been deleted. In TF1, it can also mean the variable is uninitialized. Debug info: container=localhost, status error message=Resource localhost/scale/N10tensorflow3VarE does not exist.
     [[{{node scale/Read/ReadVariableOp}}]]
<BLANKLINE>
Original stack trace for 'scale/Read/ReadVariableOp':
...
<BLANKLINE>
>>> session.run(scale.initializer)
>>> print(session.run(scale))
3.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable(5.0, name="total")
    initialize = tf.compat.v1.global_variables_initializer()
    scale = tf.Variable(3.0, name="scale")

session = tf.compat.v1.Session(graph=graph)
