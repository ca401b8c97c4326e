"""Even the outermost default graph is another one in each thread.

>>> theirs, again = graphs_of_one_thread()
>>> theirs is tf.compat.v1.get_default_graph()
False
>>> theirs is again
True
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf


def graphs_of_one_thread():
    with ThreadPoolExecutor(max_workers=1) as pool:
        first = pool.submit(tf.compat.v1.get_default_graph)
        second = pool.submit(tf.compat.v1.get_default_graph)
        return first.result(), second.result()
