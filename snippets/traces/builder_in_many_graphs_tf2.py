"""Here one `tf.function` is traced once, and each function that calls it holds a call.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph
:given: traces

>>> len(traces)
1
>>> print([result.numpy().tolist() for result in results])
[3.0, 4.0]
"""

import tensorflow as tf

traces = []


@tf.function
def scale(number):
    traces.append(number)
    return number * 2.0


@tf.function
def first(number):
    return scale(number)


@tf.function
def second(number):
    return scale(number)


results = [first(tf.constant(1.5)), second(tf.constant(2.0))]
