"""`eval(session=...)` takes only a session of the tensor's graph.

:family: session-wrong-graph
:given: theirs their_step graph ours session

>>> theirs.eval(session=session)
Traceback (most recent call last):
    ...
ValueError: Cannot use the given session to evaluate tensor: the tensor's graph is different from the session's graph.
>>> their_step.run(session=session)
Traceback (most recent call last):
    ...
ValueError: Cannot use the given session to execute operation: the operation's graph is different from the session's graph.
>>> with session.as_default():
...     their_step.run()
Traceback (most recent call last):
    ...
ValueError: Cannot use the default session to execute operation: the operation's graph is different from the session's graph. Pass an explicit session to run(session=sess).
>>> theirs.eval(session=tf.compat.v1.Session(graph=theirs.graph))
array([1, 2, 3], dtype=int32)
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")
    their_step = tf.no_op(name="their_step")

with tf.Graph().as_default() as graph:
    ours = tf.constant([4, 5, 6], name="ours")

session = tf.compat.v1.Session(graph=graph)
