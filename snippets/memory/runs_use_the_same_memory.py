"""Five more runs of a 100 MB tensor need no further 100 MB.

:process: it measures the memory of the whole process

The peak of resident memory is in kB on Linux.

>>> start = peak_memory()
>>> runs(1)
>>> after_one = peak_memory()
>>> runs(5)
>>> after_one - start > 90_000, peak_memory() - after_one < 90_000
(True, True)
"""

from resource import RUSAGE_SELF, getrusage

import tensorflow as tf

with tf.Graph().as_default():
    scores = tf.random.uniform([25_000_000])
    mean = tf.reduce_mean(scores)
    session = tf.compat.v1.Session()


def runs(count):
    for _ in range(count):
        session.run(mean)


def peak_memory():
    return getrusage(RUSAGE_SELF).ru_maxrss
