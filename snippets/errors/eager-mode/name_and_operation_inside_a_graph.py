"""A tensor that is made inside a graph's block or a function has a graph, a name and an operation.

:fixes: tensor-graph-eager-undefined

>>> with tf.Graph().as_default():
...     describe([1, 2, 3])
scores:0 Const False
>>> result = tf.function(describe)([1, 2, 3])
scores:0 Const True
"""

import tensorflow as tf


def describe(values):
    scores = tf.constant(values, name="scores")
    print(scores.name, scores.op.type, scores.graph.building_function)
