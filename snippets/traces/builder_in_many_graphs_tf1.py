"""A Python function that builds operations serves two graphs, each while it is the default.

:given: scale

>>> [first, second] = [result.graph for result in results]
>>> first is second
False
>>> print([float(tf.compat.v1.Session(graph=r.graph).run(r)) for r in results])
[3.0, 4.0]
"""

import tensorflow as tf


def scale(number):
    """Build the operations in the graph of `number`."""
    factor = tf.constant(2.0, name="factor")
    return number * factor


results = []
for number in (1.5, 2.0):
    with tf.Graph().as_default():
        results.append(scale(tf.constant(number)))
