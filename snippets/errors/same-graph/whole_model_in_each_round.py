"""A model function that builds all its parts has them in each round's graph.

:fixes: different-graph-inputs
:process: it replaces the default graph of the process
:given: scan

>>> for model in scan(make_model, [0.5, 2.0]):
...     with tf.compat.v1.Session(graph=model.graph) as session:
...         print(session.run(model, {"encoded:0": [1.0, 2.0]}))
[0.5 1. ]
[2. 4.]
"""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()


def scan(make_model, rates):
    """What a library does that tries parameters one after another."""
    for rate in rates:
        yield make_model(rate)
        tf.compat.v1.reset_default_graph()


def make_model(rate):
    encoded = tf.compat.v1.placeholder(tf.float32, [2], name="encoded")
    return tf.multiply(encoded, tf.constant(rate, name="rate"))
