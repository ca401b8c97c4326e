"""Each of these operations, made of one graph's inputs alone, goes to that graph.

>>> [made.graph is theirs.graph for made in (square, same, pair, step)]
[True, True, True, True]
>>> read.graph is theirs.graph, slope.graph is theirs.graph
(True, True)
>>> graph.get_operations()
[]
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1.0, 2.0], name="theirs")
    weights = tf.Variable([3.0, 4.0], name="weights")
    loss = tf.reduce_sum(theirs * weights)

with tf.Graph().as_default() as graph:
    square = tf.square(theirs)
    same = tf.identity(theirs)
    pair = tf.stack([theirs, theirs])
    step = tf.group(theirs)
    read = weights + 1.0
    (slope,) = tf.compat.v1.gradients(loss, [theirs])
