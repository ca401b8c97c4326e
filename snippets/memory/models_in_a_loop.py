"""An untrained `Sequential`, deleted and collected, makes room for the next; a kept one does not, cleared or not.

:needs: mode=tf2 -- with eager execution off the weights are in a session
:needs: tf>=2.4 -- up to 2.3 an `Input` holds the weights until `clear_session()`
:process: it measures the memory of the whole process
:given: scorer peak_memory

The peak of resident memory is in kB on Linux.

>>> start = peak_memory(drop_each, 1)
>>> after_dropped = peak_memory(drop_each, 3)
>>> after_kept = peak_memory(keep_each, 3)
>>> after_dropped - start > 90_000, after_kept - after_dropped > 90_000
(False, True)
"""

import gc
from resource import RUSAGE_SELF, getrusage

import tensorflow as tf


def drop_each(count):
    for _ in range(count):
        model = scorer()
        del model
        gc.collect()


def keep_each(count):
    models = []
    for _ in range(count):
        tf.keras.backend.clear_session()
        models.append(scorer())


def scorer():
    layers = [tf.keras.Input([5000]), tf.keras.layers.Dense(5000)]
    return tf.keras.Sequential(layers)


def peak_memory(loop, count):
    loop(count)
    return getrusage(RUSAGE_SELF).ru_maxrss
