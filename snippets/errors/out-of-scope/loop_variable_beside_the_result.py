"""Make what you want a loop variable: the loop returns its last value.

:fixes: while-loop-context

>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(*session.run([steps, total]))
4 14
"""

import tensorflow as tf


def body(step, total):
    return step + 1, total + step * step


with tf.Graph().as_default() as graph:
    start = [tf.constant(0), tf.constant(0)]
    steps, total = tf.while_loop(lambda step, _: step < 4, body, start)
