"""Sessions of one server share a variable of one name, kind, container and device, across graphs.

:fixes: resource-not-found-variable
:given: counter theirs their_total their_increment ours our_total our_increment

>>> our_session.run(our_total)
array([2., 2.], dtype=float32)
>>> our_session.run(our_increment)
array([3., 3.], dtype=float32)
>>> their_session.run(their_total)
array([3., 3.], dtype=float32)
"""

import tensorflow as tf


def counter():
    total = tf.Variable([1.0, 1.0], name="total")
    return total, total.assign_add([1.0, 1.0])


with tf.Graph().as_default() as theirs:
    their_total, their_increment = counter()

with tf.Graph().as_default() as ours:
    our_total, our_increment = counter()

server = tf.distribute.Server.create_local_server()
their_session = tf.compat.v1.Session(server.target, graph=theirs)
our_session = tf.compat.v1.Session(server.target, graph=ours)

their_session.run(their_total.initializer)
their_session.run(their_increment)
