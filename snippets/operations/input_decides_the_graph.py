"""`theirs + 1` goes to the graph of `theirs`, even inside another graph's block.

:draws: theirs.graph graph

>>> total.graph is theirs.graph
True
>>> total.graph is graph
False
>>> graph.get_operations()
[]
"""

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default() as graph:
    total = theirs + 1
