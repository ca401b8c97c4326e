"""`reset_default_graph()` replaces the graph in Python; the variables on a server stay.

:process: it ends sessions of the whole process
:given: server

>>> print(count_up(), count_up())
1 2
>>> tf.compat.v1.Session.reset(server.target)
>>> print(count_up())
1
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()


def count_up():
    tf.compat.v1.reset_default_graph()
    with tf.compat.v1.get_default_graph().as_default():
        total = tf.compat.v1.get_variable("total", initializer=0)
        has_value = tf.compat.v1.is_variable_initialized(total)
        add_one = total.assign_add(1)
    with tf.compat.v1.Session(server.target, graph=total.graph) as session:
        if not session.run(has_value):
            session.run(total.initializer)
        return session.run(add_one)
