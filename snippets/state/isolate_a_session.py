"""With `isolate_session_state` a session on a server has variables of its own.

:given: graph total increment server

>>> shared.run(total)
array([1., 1.], dtype=float32)
>>> isolated.run(total)
array([0., 0.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.Variable([0.0, 0.0], name="total")
    increment = total.assign_add([1.0, 1.0])

server = tf.distribute.Server.create_local_server()
config = tf.compat.v1.ConfigProto(isolate_session_state=True)
shared = tf.compat.v1.Session(server.target, graph=graph)
isolated = tf.compat.v1.Session(server.target, graph=graph, config=config)

for session in (shared, isolated):
    session.run(total.initializer)

shared.run(increment)
