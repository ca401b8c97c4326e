"""Opening a session in the parent is enough: a child that is forked later can hang in a session.

:process: it starts processes of its own

>>> in_a_child(total)
'done'
>>> tf.compat.v1.Session(graph=tf.Graph()).close()
>>> in_a_child(total)
'still waiting after 2 seconds'
"""

import multiprocessing

import tensorflow as tf


def total():
    with tf.Graph().as_default() as graph:
        scores = tf.reduce_sum(tf.constant([1.0, 2.0, 3.0]))
    with tf.compat.v1.Session(graph=graph) as session:
        return session.run(scores)


def in_a_child(function, seconds=2):
    context = multiprocessing.get_context("fork")
    child = context.Process(target=function)
    child.start()
    child.join(seconds)
    if not child.is_alive():
        return "done"
    child.kill()
    return f"still waiting after {seconds} seconds"
