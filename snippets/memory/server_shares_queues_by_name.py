"""On one server, a graph takes out what another put into a queue of the same name.

:given: server

>>> theirs.run(put)
>>> print(ours.run(take))
42
"""

import tensorflow as tf

server = tf.distribute.Server.create_local_server()


def scores_queue():
    return tf.queue.FIFOQueue(10, tf.int32, shapes=[[]], shared_name="scores")


with tf.Graph().as_default():
    put = scores_queue().enqueue(42)
    theirs = tf.compat.v1.Session(server.target)

with tf.Graph().as_default():
    take = scores_queue().dequeue()
    ours = tf.compat.v1.Session(server.target)
