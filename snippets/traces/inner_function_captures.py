"""A function inside a function captures a tensor of the outer trace and builds in its own.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> outer(tf.constant(1.0)).numpy().tolist()
3.0
>>> doubled, added = kept
>>> added.graph is doubled.graph
False
>>> added.graph.outer_graph is doubled.graph
True
"""

import tensorflow as tf

kept = []


@tf.function
def inner():
    added = kept[0] + 1.0
    kept.append(added)
    return added


@tf.function
def outer(number):
    doubled = number * 2.0
    kept.append(doubled)
    return inner()
