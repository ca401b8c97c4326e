"""Without `use_resource`, the mode decides what kind of variable this is.

:family: resource-not-found-variable uninitialized-variable
:fixes: resource-not-found-variable uninitialized-variable

>>> session.run(total)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'total/Read/ReadVariableOp' defined at (most recent call last):
...
Node: 'total/Read/ReadVariableOp'
Could not find variable total. This could mean that the variable has been deleted. In TF1, it can also mean the variable is uninitialized. Debug info: container=localhost, status error message=Container localhost does not exist. (Could not find resource: localhost/total)
         [[{{node total/Read/ReadVariableOp}}]]
<BLANKLINE>
Original stack trace for 'total/Read/ReadVariableOp':
...
<BLANKLINE>
>>> session.run(total.initializer)
>>> print(session.run(total))
5.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.get_variable("total", initializer=5.0)

session = tf.compat.v1.Session(graph=graph)
