"""Threads share one trace for tensors of one type and shape; each new Python number makes a trace here.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph
:given: ThreadPoolExecutor traces double serve

>>> answers = serve([tf.constant(number) for number in range(8)])
>>> len(traces)
1
>>> answers = serve(range(8))
>>> len(traces)
9
"""

from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

traces = []


@tf.function
def double(number):
    traces.append(number)
    return 2 * number


double(tf.constant(0))


def serve(numbers):
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(double, numbers))
