"""Code that runs again, such as a notebook's cell, builds again; in a graph of its own it starts afresh.

:given: process_graph

>>> print(cell().name, cell().name)
scores:0 scores_1:0
>>> print(afresh().name, afresh().name)
scores:0 scores:0
"""

import tensorflow as tf

process_graph = tf.Graph()


def cell():
    with process_graph.as_default():
        return tf.constant([1, 2, 3], name="scores")


def afresh():
    with tf.Graph().as_default():
        return tf.constant([1, 2, 3], name="scores")
