"""An eager tensor in the parent is enough: a child that is forked later does not finish a call of a function.

:needs: mode=tf2 -- eager tensors exist only with eager execution
:process: it starts processes of its own
:given: multiprocessing in_a_child

>>> print(in_a_child(predict))
still waiting after 2 seconds
"""

import multiprocessing

import tensorflow as tf


def in_a_child(function, seconds=2):
    context = multiprocessing.get_context("fork")
    child = context.Process(target=function)
    child.start()
    child.join(seconds)
    if not child.is_alive():
        return "done"
    child.kill()
    child.join()
    return f"still waiting after {seconds} seconds"


weights = tf.constant([1.0, 10.0])


def predict():
    score = tf.function(lambda x: tf.reduce_sum(x * weights))
    return score(tf.constant([1.0, 2.0]))
