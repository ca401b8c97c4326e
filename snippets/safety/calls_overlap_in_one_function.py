"""Two calls of one traced function are in progress at the same time, on two threads of TensorFlow: each waits inside for the other.

:needs: mode=tf2 -- calling a tf.function gives a value only with eager execution

>>> at_once(2)
[0, 1]
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tensorflow as tf

both = threading.Barrier(2, timeout=60)


def wait_for_the_other():
    return np.int64(both.wait())


@tf.function
def meet():
    return tf.numpy_function(wait_for_the_other, [], tf.int64)


meet.get_concrete_function()


def at_once(number):
    with ThreadPoolExecutor(number) as pool:
        calls = [pool.submit(meet) for _ in range(number)]
    return sorted(int(call.result()) for call in calls)
