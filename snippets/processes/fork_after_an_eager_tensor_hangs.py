"""A child that is forked after the parent has made an eager tensor can hang in a function.

:needs: mode=tf2 -- eager tensors exist only with eager execution
:process: it starts processes of its own

>>> in_a_child(total)
'done'
>>> tf.constant(1.0).numpy().tolist()
1.0
>>> in_a_child(total)
'still waiting after 5 seconds'
"""

import multiprocessing

import tensorflow as tf


@tf.function
def total():
    return tf.reduce_sum(tf.constant([1.0, 2.0, 3.0]))


def in_a_child(function, seconds=5):
    context = multiprocessing.get_context("fork")
    child = context.Process(target=function)
    child.start()
    child.join(seconds)
    if not child.is_alive():
        return "done"
    child.kill()
    return f"still waiting after {seconds} seconds"
