"""On a server, `Session.reset` empties the containers that it is given, or the default one, and ends sessions.

:process: it ends sessions of the whole process

>>> open_session().run(missing)
array([b'kept', b'cleared'], dtype=object)
>>> session = open_session()
>>> session.run(initialize)
>>> tf.compat.v1.Session.reset(server.target, ["experiment"])
>>> open_session().run(missing)
array([b'cleared'], dtype=object)
>>> try:
...     session.run(kept)
... except tf.errors.AbortedError:
...     print("the session was ended by the reset")
the session was ended by the reset
>>> open_session().run(initialize)
>>> tf.compat.v1.Session.reset(server.target)
>>> open_session().run(missing)
array([b'kept'], dtype=object)
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()

with tf.Graph().as_default() as graph:
    kept = tf.compat.v1.get_variable("kept", initializer=1)
    with graph.container("experiment"):
        cleared = tf.compat.v1.get_variable("cleared", initializer=2)
    initialize = tf.compat.v1.global_variables_initializer()
    missing = tf.compat.v1.report_uninitialized_variables([kept, cleared])


def open_session():
    return tf.compat.v1.Session(server.target, graph=graph)
