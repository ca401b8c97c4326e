"""Up to TensorFlow 2.3, an `Input` that you do not keep holds its model's weights after `del`, until `clear_session()`.

:needs: mode=tf2 -- with eager execution off the weights are in a session
:needs: tf<2.4 -- later models go with their last name
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
    layers = [tf.keras.Input([5000]), tf.keras.layers.Dense(5000)]
    tf.keras.Sequential(layers)


def peak_memory(loop, count):
    loop(count)
    return getrusage(RUSAGE_SELF).ru_maxrss
