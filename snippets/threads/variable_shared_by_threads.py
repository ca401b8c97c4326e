"""Threads that run one session write to one variable; with `use_locking`, no step was lost.

>>> count_requests(100)
>>> print(session.run(total))
100
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

with tf.Graph().as_default() as graph:
    total = tf.compat.v1.get_variable("total", initializer=0)
    add_one = total.assign_add(1, use_locking=True)

session = tf.compat.v1.Session(graph=graph)
session.run(total.initializer)


def count_requests(number):
    with ThreadPoolExecutor(max_workers=4) as pool:
        for _ in range(number):
            pool.submit(session.run, add_one)
