"""With control flow v2, a loop's body is a graph of its own, where this operation on its tensor goes.

:needs: mode=tf2 -- TF1 behavior makes loops of control flow v1

>>> with graph.as_default():
...     doubled = tf.multiply(kept[0], 2, name="doubled")
>>> doubled.graph is graph, doubled.graph is kept[0].graph
(False, True)
"""

import tensorflow as tf

kept = []


def body(step):
    kept.append(tf.add(step, 1, name="next"))
    return kept[-1]


with tf.Graph().as_default() as graph:
    tf.while_loop(lambda step: step < 3, body, [tf.constant(0)])
