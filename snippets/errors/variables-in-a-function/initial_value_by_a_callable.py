"""In a `tf.Graph`, a callable that uses no tensor of the loop makes the initial value outside it.

:fixes: variable-initializer-in-function

>>> with tf.compat.v1.Session(graph=graph) as session:
...     session.run(tf.compat.v1.global_variables_initializer())
...     print(session.run(last))
3
"""

import tensorflow as tf


def body(step):
    stride = tf.compat.v1.get_variable(
        "stride", shape=[], dtype=tf.int32, initializer=tf.ones_initializer()
    )
    return step + stride


with tf.Graph().as_default() as graph:
    first = tf.constant(0)
    last = tf.compat.v1.while_loop(lambda step: step < 3, body, [first])
