"""Another graph's session refuses a tensor alike before its first run and after it.

>>> before = message(our_session, theirs)
>>> their_session.run(theirs)
array([1, 2, 3], dtype=int32)
>>> after = message(our_session, theirs)
>>> print(after)
Argument `fetch` = Tensor("theirs:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Tensor Tensor("theirs:0", shape=(3,), dtype=int32) is not an element of this graph.)
>>> before == after
True
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as our_graph:
    ours = tf.constant([10, 20, 30], name="ours")

their_session = tf.compat.v1.Session(graph=their_graph)
our_session = tf.compat.v1.Session(graph=our_graph)


def message(session, tensor):
    try:
        session.run(tensor)
    except ValueError as error:
        return str(error)
