"""After `close()` the next session uses the memory of the closed one; `clear_session()` closes none of yours.

:process: it measures the memory of the whole process

The peak of resident memory is in kB on Linux.

>>> first = opened()
>>> start = peak_memory()
>>> tf.keras.backend.clear_session()
>>> second = opened()
>>> after_clear = peak_memory()
>>> second.close()
>>> third = opened()
>>> after_close = peak_memory()
>>> after_clear - start > 90_000, after_close - after_clear > 90_000
(True, False)
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
