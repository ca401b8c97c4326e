"""On one server, another graph's session finds no operation of this graph.

:raises: name-not-in-graph

>>> print(connect(ours).run("double:0"))
4.0
>>> connect(theirs).run("double:0")
Traceback (most recent call last):
    ...
ValueError: Argument `fetch` = double:0 cannot be interpreted as a Tensor. ("The name 'double:0' refers to a Tensor which does not exist. The operation, 'double', does not exist in the graph.")
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()


def connect(graph):
    return tf.compat.v1.Session(server.target, graph=graph)


with tf.Graph().as_default() as ours:
    tf.multiply(tf.constant(2.0), 2.0, name="double")

with tf.Graph().as_default() as theirs:
    tf.constant(1.0, name="one")
