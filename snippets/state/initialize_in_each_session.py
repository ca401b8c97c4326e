"""A variable that one local session initialized has no value yet in another.

:family: resource-not-found-variable uninitialized-variable
:fixes: resource-not-found-variable uninitialized-variable
:given: graph total initialize first second

>>> print(first.run(total))
5.0
>>> second.run(total)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
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
>>> second.run(initialize)
>>> print(second.run(total))
5.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable(5.0, name="total")
    initialize = tf.compat.v1.global_variables_initializer()

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)
first.run(initialize)
