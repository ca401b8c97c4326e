"""A function that is made anew for each call has no earlier trace: each call traces.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> print(
...     [
...         remade(tf.constant(number)).numpy().tolist()
...         for number in (1.0, 2.0, 3.0)
...     ]
... )
[2.0, 4.0, 6.0]
>>> len(traces)
3
"""

import tensorflow as tf

traces = []


def remade(number):
    @tf.function
    def double(number):
        traces.append(number)
        return number * 2.0

    return double(number)
