"""`extract_sub_graph` keeps what the named operations need, up to the inputs of the graph.

>>> [node.name for node in definition.node]
['text', 'numbers', 'weights', 'score', 'unused']
>>> needed = tf.compat.v1.graph_util.extract_sub_graph(definition, ["score"])
>>> [node.name for node in needed.node]
['text', 'numbers', 'weights', 'score']
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    text = tf.compat.v1.placeholder(tf.string, name="text")
    numbers = tf.strings.to_number(text, name="numbers")
    weights = tf.constant([10.0, 20.0], name="weights")
    score = tf.multiply(numbers, weights, name="score")
    tf.negative(score, name="unused")

definition = graph.as_graph_def()
