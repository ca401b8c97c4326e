"""A fetched value, fed to the other variable's initializer, carries state over.

:fixes: graphdef-2gb
:given: their_graph theirs add_ten their_session value

>>> our_session.run(ours.initializer, feed_dict={start: value})
>>> our_session.run(ours)
array([11., 12.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as their_graph:
    theirs = tf.Variable([1.0, 2.0])
    add_ten = theirs.assign_add([10.0, 10.0])

with tf.compat.v1.Session(graph=their_graph) as their_session:
    their_session.run(theirs.initializer)
    their_session.run(add_ten)
    value = their_session.run(theirs)

with tf.Graph().as_default() as our_graph:
    start = tf.compat.v1.placeholder(tf.float32, [2])
    ours = tf.Variable(start)

our_session = tf.compat.v1.Session(graph=our_graph)
