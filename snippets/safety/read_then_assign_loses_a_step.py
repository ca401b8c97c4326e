"""Two threads that both read a variable before they assign lose a step; `assign_add` loses none.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> in_two_threads(read_then_assign)
>>> total.numpy().item()
1.0
>>> in_two_threads(add)
>>> total.numpy().item()
3.0
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

total = tf.Variable(0.0)
both = threading.Barrier(2, timeout=60)


def read_then_assign():
    value = total.read_value()
    both.wait()  # the moment in which the other thread reads, too
    total.assign(value + 1.0)


def add():
    total.assign_add(1.0)


def in_two_threads(function):
    with ThreadPoolExecutor(2) as pool:
        for _ in range(2):
            pool.submit(function)
