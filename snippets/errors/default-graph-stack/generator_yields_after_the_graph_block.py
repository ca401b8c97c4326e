"""A generator that leaves the graph before it yields can be closed while one that began later is open.

:fixes: nesting-violated
:process: it leaves a graph or a session entered

>>> scores = next(first)
>>> total = next(second)
>>> first.close()
>>> scores.graph is total.graph
False
>>> tf.compat.v1.get_default_graph() in (scores.graph, total.graph)
False
"""

import tensorflow as tf


def build():
    with tf.Graph().as_default():
        scores = tf.constant([1, 2, 3], name="scores")
    yield scores


first = build()
second = build()
