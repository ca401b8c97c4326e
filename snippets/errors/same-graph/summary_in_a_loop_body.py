"""With control flow v2, a summary made in a loop's body belongs to the body's graph.

:family: different-graph-inputs
:process: it switches a behavior of the whole process
:given: steps

>>> with graph.as_default():  # doctest: +ELLIPSIS
...     tf.compat.v1.summary.merge_all()
Traceback (most recent call last):
    ...
ValueError: Tensor("attention:0", shape=(), dtype=string) must be from the same graph as Tensor("rate:0", shape=(), dtype=string) (graphs are FuncGraph(name=foldl_while_body_15, id=...) and <tensorflow.python.framework.ops.Graph object at 0x...>).
"""

import tensorflow as tf

steps = [1.0, 2.0, 3.0]

tf.compat.v1.enable_control_flow_v2()


def attend(total, step):
    total = total + step
    tf.compat.v1.summary.scalar("attention", total)
    return total


with tf.Graph().as_default() as graph:
    tf.compat.v1.summary.scalar("rate", tf.constant(0.5))
    total = tf.foldl(attend, tf.constant(steps))
