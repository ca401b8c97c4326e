"""With control flow v1, a tensor of a loop's body is no input for an operation outside the loop.

:draws: graph
:family: while-loop-context
:process: it switches a behavior of the whole process

>>> with graph.as_default():
...     tf.multiply(kept[0], 2, name="doubled")
Traceback (most recent call last):
    ...
ValueError: Cannot use 'while/next' as input to 'doubled' because 'while/next' is in a while loop. See info log for more details.
>>> with graph.as_default():
...     doubled = tf.multiply(last, 2)
>>> with tf.compat.v1.Session(graph=graph) as session:
...     print(session.run(doubled))
6
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()
kept = []


def body(step):
    kept.append(tf.add(step, 1, name="next"))
    return kept[-1]


with tf.Graph().as_default() as graph:
    first = tf.constant(0)
    last = tf.compat.v1.while_loop(lambda step: step < 3, body, [first])
