"""A fair time leaves the first call out, and waits for the value.

:needs: mode=tf2 -- a call returns a value only with eager execution on
:given: step batch

>>> eager = seconds(step, batch)
>>> traced = seconds(tf.function(step), batch)
>>> eager > 0.0 and traced > 0.0
True
"""

import time

import tensorflow as tf


def step(values):
    return tf.reduce_sum(values * values)


batch = tf.ones([100])


def seconds(function, *arguments, calls=20):
    """Seconds for one call, without the one that makes the trace."""
    function(*arguments).numpy()
    start = time.perf_counter()
    for _ in range(calls):
        value = function(*arguments)
    value.numpy()
    return (time.perf_counter() - start) / calls
