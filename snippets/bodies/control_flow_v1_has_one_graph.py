"""With control flow v1 a branch has no graph of its own: its operations stand among those of the graph.

:family: not-fetchable
:process: it switches a behavior of the whole process

>>> kept[0].graph is graph
True
>>> kept[0].op.name
'cond/doubled'
>>> session.run(kept[0], {flag: False})
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: Operation cond/doubled has been marked as not fetchable. Typically this happens when it is defined in another function or code block. Use return values, explicit Python locals or TensorFlow collections to access it.
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()
kept = []

with tf.Graph().as_default() as graph:
    flag = tf.compat.v1.placeholder(tf.bool, [])
    number = tf.constant(2.0)

    def double():
        kept.append(tf.multiply(number, 2.0, name="doubled"))
        return kept[-1]

    chosen = tf.cond(flag, double, lambda: number)

session = tf.compat.v1.Session(graph=graph)
