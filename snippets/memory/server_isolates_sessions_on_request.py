"""Graphs on one server change each other's variables, unless a session asks for isolation.

>>> shared.run(halve)
>>> print(training.run(rate))
0.5
>>> isolated.run(other_rate.initializer)
>>> isolated.run(halve)
>>> print(training.run(rate), isolated.run(other_rate))
0.5 4.0
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()
isolation = tf.compat.v1.ConfigProto(isolate_session_state=True)

with tf.Graph().as_default():
    rate = tf.compat.v1.get_variable("rate", initializer=1.0)
    training = tf.compat.v1.Session(server.target)
    training.run(rate.initializer)

with tf.Graph().as_default():
    other_rate = tf.compat.v1.get_variable("rate", initializer=8.0)
    halve = other_rate.assign(other_rate / 2).op
    shared = tf.compat.v1.Session(server.target)
    isolated = tf.compat.v1.Session(server.target, config=isolation)
