"""A gradient tape records its own thread only.

:needs: mode=tf2 -- a tape gives a value only with eager execution
:given: in_a_thread weight loss

>>> with tf.GradientTape(persistent=True) as tape:
...     here = loss()
...     there = in_a_thread(loss)
>>> print(tape.gradient(here, weight).numpy(), tape.gradient(there, weight))
6.0 None
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

weight = tf.Variable(3.0)


def loss():
    return weight * weight


def in_a_thread(function):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function).result()
