"""A closed session's memory is used again; from TensorFlow 2.9 on, the process stays as large here.

:process: it measures the memory of the whole process

>>> before = megabytes()
>>> hold_a_variable()
>>> after_one = megabytes()
>>> after_one - before > 100
True
>>> hold_a_variable()
>>> hold_a_variable()
>>> megabytes() - after_one > 100
False
"""

import tensorflow as tf


def megabytes():
    """How much memory of the machine the process holds."""
    with open("/proc/self/statm") as numbers:
        pages = int(numbers.read().split()[1])
    return pages * 4096 / 2**20


def hold_a_variable():
    """Opens a session, gives a variable of 200 MB its value, and closes."""
    with tf.Graph().as_default() as graph:
        values = tf.compat.v1.get_variable(
            "values", initializer=tf.ones([50_000_000])
        )
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(values.initializer)
