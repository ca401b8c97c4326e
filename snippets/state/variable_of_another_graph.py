"""A variable does not mix with a tensor of another graph; a variable of the same name there is another one.

:raises: different-graph-inputs

>>> with ours.as_default():  # doctest: +ELLIPSIS
...     their_total + tf.constant(1.0, name="one")
Traceback (most recent call last):
    ...
ValueError: Tensor("one:0", shape=(), dtype=float32) must be from the same graph as Tensor("ReadVariableOp:0", shape=(), dtype=float32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
>>> with tf.compat.v1.Session(graph=ours) as session:
...     session.run(our_total.initializer)
...     print(session.run(our_total))
2.0
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    their_total = tf.compat.v1.get_variable("total", initializer=1.0)

with tf.Graph().as_default() as ours:
    our_total = tf.compat.v1.get_variable("total", initializer=2.0)
