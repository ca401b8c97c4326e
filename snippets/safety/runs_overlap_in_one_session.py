"""Two runs of one session are in progress at the same time: each waits inside for the other.


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


with tf.Graph().as_default() as graph:
    meet = tf.numpy_function(wait_for_the_other, [], tf.int64)

config = tf.compat.v1.ConfigProto(inter_op_parallelism_threads=4)
session = tf.compat.v1.Session(graph=graph, config=config)


def at_once(number):
    with ThreadPoolExecutor(number) as pool:
        runs = [pool.submit(session.run, meet) for _ in range(number)]
    return sorted(int(run.result()) for run in runs)
