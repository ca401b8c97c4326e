"""With control flow v1, a tensor of one loop's body is no input in the body of a loop after it.

:family: while-loop-context
:process: it switches a behavior of the whole process

>>> with graph.as_default():
...     tf.compat.v1.while_loop(lambda step: step < 3, second, [first_step])
Traceback (most recent call last):
    ...
ValueError: Cannot use 'while/next' as input to 'while_1/sum' because they are in different while loops. See info log for more details.
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()
kept = []


def first(step):
    kept.append(tf.add(step, 1, name="next"))
    return kept[0]


def second(step):
    return tf.add(step, kept[0], name="sum")


with tf.Graph().as_default() as graph:
    first_step = tf.constant(0)
    tf.compat.v1.while_loop(lambda step: step < 3, first, [first_step])
