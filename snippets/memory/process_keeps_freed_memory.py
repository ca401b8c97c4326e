"""After a session is closed, the process keeps its memory here.

:needs: tf>=2.9 -- up to 2.8 the system got it back here
:process: it measures the memory of the whole process

The resident memory is in bytes on Linux.

>>> start = resident()
>>> session.run(weights.initializer)
>>> session.close()
>>> resident() - start > 300_000_000
True
"""

import gc
import os
from pathlib import Path

import tensorflow as tf

with tf.Graph().as_default() as graph:
    start = tf.random.uniform([100_000_000])
    weights = tf.compat.v1.get_variable("weights", initializer=start)

session = tf.compat.v1.Session(graph=graph)


def resident():
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
