"""Without TF2 behavior, a graph's `device` block reaches the operations that another thread builds.

:process: it switches a behavior of the whole process

>>> with graph.device("/device:CPU:0"):
...     name = in_a_thread(build)
>>> name
'/device:CPU:0'
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

tf.compat.v1.disable_v2_behavior()

graph = tf.Graph()


def build():
    with graph.as_default():
        return tf.constant([1.0, 2.0]).op.device


def in_a_thread(function):
    with ThreadPoolExecutor() as pool:
        return pool.submit(function).result()
