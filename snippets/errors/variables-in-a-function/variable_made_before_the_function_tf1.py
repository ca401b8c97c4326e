"""A variable made once in the graph serves one run of its session after another.

:fixes: variable-created-twice

>>> session.run(biased, {scores: [1.0]})
array([1.5], dtype=float32)
>>> _ = session.run(raised)
>>> session.run(biased, {scores: [1.0]})
array([3.], dtype=float32)
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    bias = tf.compat.v1.get_variable("bias", initializer=[0.5])
    scores = tf.compat.v1.placeholder(tf.float32, [1])
    biased = scores + bias
    raised = tf.compat.v1.assign(bias, [2.0])

session = tf.compat.v1.Session(graph=graph)
session.run(bias.initializer)
