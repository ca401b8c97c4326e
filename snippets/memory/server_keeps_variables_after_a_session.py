"""A server keeps a variable after its session closes, and another graph reads it.

>>> first.run(first_steps.initializer)
>>> first.close()
>>> print(second.run(second_steps))
5
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()

with tf.Graph().as_default():
    first_steps = tf.compat.v1.get_variable("steps", initializer=5)
    first = tf.compat.v1.Session(server.target)

with tf.Graph().as_default():
    second_steps = tf.compat.v1.get_variable("steps", initializer=0)
    second = tf.compat.v1.Session(server.target)
