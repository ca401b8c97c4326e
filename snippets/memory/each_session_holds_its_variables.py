"""A second local session of a graph takes a second 100 MB for a variable of that size.

:process: it measures the memory of the whole process

The peak of resident memory is in kB on Linux.

>>> first = opened()
>>> before = peak_memory()
>>> second = opened()
>>> peak_memory() - before > 90_000
True
"""

from resource import RUSAGE_SELF, getrusage

import tensorflow as tf

with tf.Graph().as_default() as graph:
    ones = tf.ones([25_000_000])
    weights = tf.compat.v1.get_variable("weights", initializer=ones)


def opened():
    session = tf.compat.v1.Session(graph=graph)
    session.run(weights.initializer)
    return session


def peak_memory():
    return getrusage(RUSAGE_SELF).ru_maxrss
