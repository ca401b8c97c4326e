"""With eager execution off, `clear_session()` of Keras 2 drops its session, and with it the weights of older models.

:needs: tf<2.16 -- Keras 3 has no session
:process: it measures the memory of the whole process
:given: build_and_drop peak_memory

The peak of resident memory is in kB on Linux.

>>> start = peak_memory(clear_each, 1)
>>> after_cleared = peak_memory(clear_each, 3)
>>> after_dropped = peak_memory(drop_each, 3)
>>> after_cleared - start > 90_000, after_dropped - after_cleared > 90_000
(False, True)
"""

import gc
from resource import RUSAGE_SELF, getrusage

import tensorflow as tf

tf.compat.v1.disable_eager_execution()


def clear_each(count):
    for _ in range(count):
        build_and_drop()
        tf.keras.backend.clear_session()
        gc.collect()


def drop_each(count):
    for _ in range(count):
        build_and_drop()
        gc.collect()


def build_and_drop():
    layer = tf.keras.layers.Dense(5000, input_shape=[5000])
    tf.keras.Sequential([layer])
    tf.compat.v1.keras.backend.get_session()


def peak_memory(loop, count):
    loop(count)
    return getrusage(RUSAGE_SELF).ru_maxrss
