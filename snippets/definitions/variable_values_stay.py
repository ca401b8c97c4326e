"""An import copies a variable's operations, its value stays in the session.

:raises: resource-not-found-variable uninitialized-variable
:fixes: resource-not-found-variable
:given: theirs initializer their_session

>>> print(their_session.run("value:0"))
6.0
>>> our_session.run("value:0")  # doctest: +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'value/ReadVariableOp' defined at (most recent call last):
Node: 'value/ReadVariableOp'
Could not find variable total. This could mean that the variable has been deleted. In TF1, it can also mean the variable is uninitialized. Debug info: container=localhost, status error message=Container localhost does not exist. (Could not find resource: localhost/total)
     [[{{node value/ReadVariableOp}}]]
<BLANKLINE>
Original stack trace for 'value/ReadVariableOp':
<BLANKLINE>
>>> our_session.run(initializer)
>>> print(our_session.run("value:0"))
5.0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    total = tf.Variable(5.0, name="total")
    tf.identity(total, name="value")
    increment = total.assign_add(1.0).op
    initializer = total.initializer.name

their_session = tf.compat.v1.Session(graph=theirs)
their_session.run(initializer)
their_session.run(increment)

with tf.Graph().as_default() as ours:
    tf.import_graph_def(theirs.as_graph_def(), name="")

our_session = tf.compat.v1.Session(graph=ours)
