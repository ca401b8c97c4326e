"""By default, a new type, a new shape or a Python value unlike those before makes a new trace; a new value of a tensor does not.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> count(tf.constant(1.0), tf.constant(2.0))
1
>>> count(tf.constant(1.0), tf.constant(2))
2
>>> count(tf.constant([1.0]), tf.constant([1.0, 2.0]))
2
>>> count(1.0, 2.0, 3.0)
3
"""

import tensorflow as tf


def count(*numbers):
    """How many traces a function makes for these arguments, one call each."""
    traces = []

    @tf.function
    def double(number):
        traces.append(number)
        return number * 2

    for number in numbers:
        double(number)
    return len(traces)
