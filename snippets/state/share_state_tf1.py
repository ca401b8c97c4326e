"""Graphs whose sessions connect to one server share the variables that have one name.

>>> trainer, reader = connect(train_graph), connect(read_graph)
>>> trainer.run("initialize")
>>> for _ in range(3):
...     trainer.run("train")
>>> print(reader.run("read:0"))
3.0
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()


def connect(graph):
    """Open a session of a graph on the server that holds the state."""
    return tf.compat.v1.Session(server.target, graph=graph)


def steps():
    return tf.compat.v1.get_variable("steps", initializer=0.0)


with tf.Graph().as_default() as train_graph:
    tf.group(steps().assign_add(1.0), name="train")
    tf.group(tf.compat.v1.global_variables_initializer(), name="initialize")

with tf.Graph().as_default() as read_graph:
    tf.identity(steps(), name="read")
