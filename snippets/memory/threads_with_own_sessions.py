"""Threads with a graph and a local session each keep variables of one name apart.

>>> print(*train_in_threads([1, 10, 100, 1000]))
5 50 500 5000
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf


def train(step):
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        total = tf.compat.v1.get_variable("total", initializer=0)
        add_step = total.assign_add(step).op
        session.run(total.initializer)
        for _ in range(5):
            session.run(add_step)
        return session.run(total)


def train_in_threads(steps):
    with ThreadPoolExecutor(max_workers=4) as threads:
        return list(threads.map(train, steps))
