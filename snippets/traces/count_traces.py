"""A block that raises if a function is traced inside it.

:needs: tf>=2.4 -- a function counts its traces from 2.4 on
:needs: mode=tf2 -- with eager execution off a call adds operations to a graph
:given: double

>>> with no_new_trace(double):
...     print(double(tf.constant(4.0)).numpy())
8.0
>>> with no_new_trace(double):
...     double(tf.constant([4.0]))
Traceback (most recent call last):
    ...
AssertionError: 1 new trace, 2 in all
"""

import contextlib

import tensorflow as tf


@contextlib.contextmanager
def no_new_trace(function):
    """Raise AssertionError if a tf.function is traced inside the block."""
    before = function.experimental_get_tracing_count()
    yield
    after = function.experimental_get_tracing_count()
    if after > before:
        raise AssertionError(f"{after - before} new trace, {after} in all")


@tf.function
def double(number):
    return number * 2.0


double(tf.constant(1.0))
