"""Sessions of one server share a variable if name, kind and container are the same.

>>> is_initialized(use_resource=True)
True
>>> is_initialized(use_resource=False)
False
>>> is_initialized(use_resource=True, container="experiment")
False
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()


def weight_of(graph, use_resource, container=""):
    with graph.as_default(), graph.container(container):
        return tf.compat.v1.get_variable(
            "weight", initializer=1.0, use_resource=use_resource
        )


def is_initialized(**kind):
    """Whether another graph finds a value for its variable on the server."""
    graph = tf.Graph()
    weight = weight_of(graph, **kind)
    with graph.as_default(), tf.compat.v1.Session(server.target) as session:
        check = tf.compat.v1.is_variable_initialized(weight)
        return bool(session.run(check))


first = tf.Graph()
weight = weight_of(first, use_resource=True)
with tf.compat.v1.Session(server.target, graph=first) as session:
    session.run(weight.initializer)
