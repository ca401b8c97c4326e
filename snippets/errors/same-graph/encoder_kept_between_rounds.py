"""A scan that resets the graph between rounds leaves older tensors behind.

:family: different-graph-inputs
:process: it replaces the default graph of the process
:given: scan

>>> scan(make_model, [0.1, 0.2])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Tensor("rate:0", shape=(), dtype=float32) must be from the same graph as Tensor("encoded:0", shape=(2,), dtype=float32) (graphs are <tensorflow.python.framework.ops.Graph object at 0x...> and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()


def scan(make_model, rates):
    """What a library does that tries parameters one after another."""
    for rate in rates:
        make_model(rate)
        tf.compat.v1.reset_default_graph()


encoded = tf.compat.v1.placeholder(tf.float32, [2], name="encoded")


def make_model(rate):
    return tf.multiply(encoded, tf.constant(rate, name="rate"))
